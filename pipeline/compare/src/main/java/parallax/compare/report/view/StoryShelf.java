package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Discrepancy;
import parallax.model.Story;

/// A comparison sorted by story once, so that each story's material is found without a search.
public final class StoryShelf {

    private final Corpus corpus;
    private final List<Story> stories;
    private final Map<String, List<ClaimThread>> threads = new HashMap<>();
    private final Map<String, List<Discrepancy>> discrepancies = new HashMap<>();
    private final Map<String, List<CopyPair>> copies = new HashMap<>();

    private StoryShelf(Corpus corpus, Comparison comparison) {
        this.corpus = corpus;
        this.stories = stories(corpus, comparison);
        comparison.threads().forEach(t -> add(threads, t.story(), t));
        comparison.discrepancies().forEach(d -> add(discrepancies, d.story(), d));
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
        for (CopyPair pair : corpus.copies()) {
            String story = storyOf.getOrDefault(pair.first(), "");
            if (story.equals(storyOf.get(pair.second()))) {
                add(copies, story, pair);
            }
        }
    }

    /// Sorts what `comparison` found in `corpus`.
    public static StoryShelf of(Corpus corpus, Comparison comparison) {
        return new StoryShelf(corpus, comparison);
    }

    /// All stories; an article that was not compared is a story of its own, so that none is lost.
    public List<Story> stories() {
        return stories;
    }

    /// What is known of `story`, its documents read from the corpus.
    public Material material(Story story) {
        return Material.of(
                story,
                story.articles().stream().map(corpus::document).toList(),
                new Comparison(
                        List.of(story),
                        threads.getOrDefault(story.id(), List.of()),
                        discrepancies.getOrDefault(story.id(), List.of())),
                copies.getOrDefault(story.id(), List.of()));
    }

    private static List<Story> stories(Corpus corpus, Comparison comparison) {
        List<Story> all = new ArrayList<>(comparison.stories());
        Set<String> alone = new LinkedHashSet<>(corpus.articles());
        comparison.stories().forEach(s -> alone.removeAll(Set.copyOf(s.articles())));
        for (String article : alone) {
            String title = corpus.article(article).title();
            all.add(new Story(article, title, List.of(article), List.of()));
        }
        return List.copyOf(all);
    }

    private static <T> void add(Map<String, List<T>> shelf, String story, T item) {
        shelf.computeIfAbsent(story, _ -> new ArrayList<>()).add(item);
    }
}
