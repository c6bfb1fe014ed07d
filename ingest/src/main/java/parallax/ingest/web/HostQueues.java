package parallax.ingest.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is still to be asked, by host, and when each host may be asked again.
final class HostQueues {

    /// An address to ask.
    ///
    /// @param asked the address as it was given or found
    /// @param url the address to ask now, after redirects
    /// @param hops redirects followed so far
    /// @param tries failed tries so far
    /// @param lists the feeds and sitemaps that led here, outermost first
    record Task(URI asked, URI url, int hops, int tries, List<URI> lists) {

        static Task of(URI url) {
            return new Task(url, url, 0, 0, List.of());
        }

        /// The task for an address that the answer to this one names.
        Task listed(URI link) {
            List<URI> path = Stream.concat(lists.stream(), Stream.of(url)).toList();
            return new Task(link, link, 0, 0, path);
        }

        Task redirected(URI to) {
            return new Task(asked, to, hops + 1, tries, lists);
        }

        Task again() {
            return new Task(asked, url, hops, tries + 1, lists);
        }
    }

    private final Map<String, Deque<Task>> byHost = new LinkedHashMap<>();
    private final Map<String, Instant> free = new LinkedHashMap<>();

    void add(Task task) {
        byHost.computeIfAbsent(Robots.host(task.url()), _ -> new ArrayDeque<>()).add(task);
    }

    /// Puts a task before the others of its host.
    void addFirst(Task task) {
        byHost.computeIfAbsent(Robots.host(task.url()), _ -> new ArrayDeque<>()).addFirst(task);
    }

    boolean isEmpty() {
        return byHost.isEmpty();
    }

    /// The host that may be asked first, the one that waits longest when several may.
    String nextHost() {
        return byHost.keySet().stream().min(Comparator.comparing(this::freeAt)).orElseThrow();
    }

    /// When a host may be asked; the beginning of time when it was never asked.
    Instant freeAt(String host) {
        return Optional.ofNullable(free.get(host)).orElse(Instant.MIN);
    }

    /// Takes a host's next task off its queue.
    Task take(String host) {
        Deque<Task> tasks = byHost.get(host);
        Task task = tasks.remove();
        if (tasks.isEmpty()) {
            byHost.remove(host);
        }
        return task;
    }

    /// Leaves a host alone for a while.
    void rest(String host, Instant now, Duration pause) {
        Instant until = now.plus(pause);
        free.merge(host, until, (a, b) -> a.isAfter(b) ? a : b);
    }
}
