package parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import parallax.compare.report.StoryLine;
import parallax.compare.report.view.StoryShelf;
import parallax.compare.report.view.StoryView;
import parallax.index.Store;
import parallax.index.search.Searcher;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.Discrepancy;
import parallax.model.Story;

/// The store as the pages see it: always one whole commit, the newest.
final class Site {

    private final Store store;
    private final Searcher searcher;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    Site(Store store, Searcher searcher) {
        this.store = store;
        this.searcher = searcher;
    }

    private record Kept(Object reader, View view) {}

    /// What was found across articles, sorted for look-up.
    record View(
            Comparison comparison,
            StoryShelf shelf,
            Map<String, Story> stories,
            Map<String, ClaimThread> threads,
            Map<String, String> storyOf,
            Map<String, List<String>> threadsOf) {

        Optional<Story> story(String id) {
            return Optional.ofNullable(stories.get(id));
        }

        Optional<ClaimThread> thread(String id) {
            return Optional.ofNullable(threads.get(id));
        }

        /// All stories, those with most articles and most shared claims first.
        List<Story> widest() {
            Map<String, Integer> claims = new HashMap<>();
            comparison.threads().forEach(t -> claims.merge(t.story(), 1, Integer::sum));
            return stories.values().stream()
                    .sorted(
                            Comparator.comparingInt((Story s) -> -s.articles().size())
                                    .thenComparing(s -> -claims.getOrDefault(s.id(), 0))
                                    .thenComparing(Story::title)
                                    .thenComparing(Story::id))
                    .toList();
        }

        /// What a list shows of a story.
        StoryLine line(Story story) {
            return StoryLine.of(StoryView.of(shelf.material(story)));
        }

        /// What differs within a thread.
        List<Discrepancy> discrepancies(String thread) {
            return comparison.discrepancies().stream()
                    .filter(d -> d.thread().equals(thread))
                    .toList();
        }
    }

    Store store() {
        return store;
    }

    Searcher searcher() {
        return searcher;
    }

    /// The view of the newest commit; made anew only when there is a newer one.
    View view() {
        store.refresh();
        Object reader = store.reading(s -> (Object) s.getIndexReader());
        Kept last = kept.get();
        if (last != null && last.reader == reader) {
            return last.view;
        }
        View view = read();
        kept.set(new Kept(reader, view));
        return view;
    }

    private View read() {
        Comparison comparison = store.comparison();
        StoryShelf shelf = StoryShelf.of(store, comparison);
        Map<String, Story> stories = new LinkedHashMap<>();
        Map<String, String> storyOf = new HashMap<>();
        for (Story story : shelf.stories()) {
            stories.put(story.id(), story);
            story.articles().forEach(a -> storyOf.put(a, story.id()));
        }
        Map<String, ClaimThread> threads = new LinkedHashMap<>();
        Map<String, List<String>> threadsOf = new HashMap<>();
        for (ClaimThread thread : comparison.threads()) {
            threads.put(thread.id(), thread);
            thread.sightings()
                    .forEach(s ->
                            threadsOf
                                    .computeIfAbsent(s.claim(), _ -> new ArrayList<>())
                                    .add(thread.id()));
        }
        return new View(comparison, shelf, stories, threads, storyOf, threadsOf);
    }
}
