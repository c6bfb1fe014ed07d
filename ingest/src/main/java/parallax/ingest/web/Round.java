package parallax.ingest.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parallax.ingest.web.HostQueues.Task;
import parallax.ingest.web.Visit.Outcome;

/// One round of fetching: some addresses and all that their lists lead to.
///
/// A list is remembered with its `ETag` only after all its pages were had, so that a stop, a kill
/// or a page that failed for now makes it be read again.
final class Round {

    private static final int DEEPEST_LIST = 3;
    private static final int BACK_OFF = 4;
    private static final int LIST_GROWTH = 8;

    private final Tools tools;
    private final Consumer<Visit> sink;
    private final HostQueues queues = new HostQueues();
    private final Robots robots = new Robots();
    private final Set<URI> queued = new HashSet<>();
    private final Map<URI, Journal.Seen> lists = new LinkedHashMap<>();
    private final Set<URI> unfinished = new HashSet<>();

    Round(Tools tools, Consumer<Visit> sink) {
        this.tools = tools;
        this.sink = sink;
    }

    /// Runs until nothing is left or the stop sign is set.
    void run(List<URI> addresses) {
        addresses.stream().filter(queued::add).map(Task::of).forEach(queues::add);
        while (!queues.isEmpty()) {
            String host = queues.nextHost();
            tools.stop().waitUntil(queues.freeAt(host), tools.clock());
            if (tools.stop().isSet()) {
                return;
            }
            step(host, queues.take(host));
        }
        lists.forEach((url, seen) ->
                tools.journal()
                        .add(url.toString(), unfinished.contains(url) ? undated(seen) : seen));
    }

    private static Journal.Seen undated(Journal.Seen seen) {
        return new Journal.Seen(seen.status(), "", "", seen.file(), seen.end());
    }

    private void step(String host, Task task) {
        try {
            if (!robots.know(task.url())) {
                robots.ask(task.url(), tools.requests(), tools.settings().redirects());
                rest(host, robots.of(task.url()).delay());
                queues.addFirst(task);
                return;
            }
            Robots.Rules rules = robots.of(task.url());
            if (rules.rules().isDeferVisits()) {
                later(task, 0, host + " does not give its robots.txt");
            } else if (!rules.allow(task.url())) {
                end(task, Outcome.REFUSED, 0, "", "robots.txt does not allow it");
            } else {
                Answer answer = tools.requests().get(task.url(), conditions(task));
                rest(host, rules.delay());
                read(host, task, answer);
            }
        } catch (GuardedNames.Refused e) {
            end(task, Outcome.REFUSED, 0, "", e.getMessage());
        } catch (Requests.TooLarge e) {
            rest(host, tools.settings().delay());
            tools.journal().add(task.asked().toString(), new Journal.Seen(0, "", "", "", 0));
            failed(task, 0, e.getMessage());
        } catch (IOException e) {
            if (!tools.stop().isSet()) {
                broken(host, task, e);
            }
        }
    }

    private void broken(String host, Task task, IOException e) {
        rest(host, tools.settings().delay());
        if (e instanceof Requests.TooSlow) {
            later(task, 0, e.getMessage());
        } else {
            again(host, task, 0, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private void rest(String host, Duration asked) {
        Duration own = tools.settings().delay();
        queues.rest(host, tools.clock().instant(), asked.compareTo(own) > 0 ? asked : own);
    }

    private Map<String, String> conditions(Task task) {
        Map<String, String> conditions = new HashMap<>();
        tools.journal()
                .seen(task.url().toString())
                .ifPresent(seen -> {
                    put(conditions, "If-None-Match", seen.etag());
                    put(conditions, "If-Modified-Since", seen.modified());
                });
        return conditions;
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (!value.isEmpty()) {
            headers.put(name, value);
        }
    }

    private void read(String host, Task task, Answer answer) {
        int status = answer.status();
        if (status == 304) {
            end(task, Outcome.UNCHANGED, status, "", "not changed since it was saved");
        } else if (answer.isBusy() || status >= 500) {
            busy(host, task, answer);
        } else {
            PageArchive.Place place = tools.archive().save(answer);
            if (answer.redirect().isPresent()) {
                redirect(task, status, answer.redirect().get());
            } else {
                saved(task, answer, place);
            }
        }
    }

    private void busy(String host, Task task, Answer answer) {
        String why = "HTTP " + answer.status();
        Duration asked = answer.retryAfter().orElse(Duration.ZERO);
        if (asked.compareTo(tools.settings().longestWait()) > 0) {
            later(
                    task,
                    answer.status(),
                    why + ", asks to come back in " + asked.toSeconds() + " s");
        } else {
            queues.rest(host, tools.clock().instant(), asked);
            again(host, task, answer.status(), why);
        }
    }

    private void redirect(Task task, int status, String to) {
        Optional<URI> target = Links.resolve(task.url(), to);
        if (target.isEmpty()) {
            end(task, Outcome.REFUSED, status, "", "redirects to no web address: " + to);
        } else if (task.hops() >= tools.settings().redirects()) {
            failed(task, status, "more than " + tools.settings().redirects() + " redirects");
        } else {
            queues.addFirst(task.redirected(target.get()));
        }
    }

    private void saved(Task task, Answer answer, PageArchive.Place place) {
        Journal.Seen seen =
                new Journal.Seen(
                        answer.status(),
                        answer.header("ETag"),
                        answer.header("Last-Modified"),
                        place.file(),
                        place.end());
        boolean isList = answer.status() == 200 && follow(task, answer);
        if (isList) {
            lists.put(task.url(), seen);
        } else {
            tools.journal().add(task.url().toString(), seen);
            if (!task.asked().equals(task.url())) {
                tools.journal().add(task.asked().toString(), undated(seen));
            }
        }
        if (answer.status() == 200) {
            end(task, Outcome.SAVED, 200, place.toString(), "");
        } else {
            end(task, Outcome.FAILED, answer.status(), place.toString(), "HTTP " + answer.status());
        }
    }

    /// Puts what a list names on the queues; false when the answer is no list.
    private boolean follow(Task task, Answer answer) {
        int limit =
                Math.min(Integer.MAX_VALUE / LIST_GROWTH, tools.settings().bytes()) * LIST_GROWTH;
        Links links = Links.of(Bodies.plain(answer, limit), task.url());
        if (task.lists().size() < DEEPEST_LIST) {
            enqueue(task, links.lists().stream().filter(queued::add).toList());
        }
        enqueue(
                task,
                links.pages().stream()
                        .filter(link -> tools.journal().seen(link.toString()).isEmpty())
                        .filter(queued::add)
                        .toList());
        return !links.isEmpty();
    }

    private void enqueue(Task task, List<URI> fresh) {
        int most = tools.settings().linksPerList();
        fresh.stream().limit(most).map(task::listed).forEach(queues::add);
        if (fresh.size() > most) {
            unfinished.add(task.url());
        }
    }

    /// Tries again after a pause that doubles each time.
    private void again(String host, Task task, int status, String why) {
        if (task.tries() + 1 >= tools.settings().tries()) {
            later(task, status, why);
            return;
        }
        Duration pause = tools.settings().delay().multipliedBy(BACK_OFF << task.tries());
        queues.rest(host, tools.clock().instant(), pause);
        queues.add(task.again());
    }

    /// Gives up for this round; the lists that led here are read again in the next.
    private void later(Task task, int status, String why) {
        unfinished.addAll(task.lists());
        end(task, Outcome.FAILED, status, "", why);
    }

    private void failed(Task task, int status, String why) {
        end(task, Outcome.FAILED, status, "", why);
    }

    private void end(Task task, Outcome outcome, int status, String place, String why) {
        sink.accept(new Visit(task.asked(), task.url(), outcome, status, place, why));
    }
}
