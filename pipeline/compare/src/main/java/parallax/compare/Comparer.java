package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import parallax.compare.origin.Owners;
import parallax.compare.relate.Relator;
import parallax.compare.story.Stories;
import parallax.compare.story.StoryDecisions;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Decision;
import parallax.model.Discrepancy;
import parallax.model.Embedder;
import parallax.model.Relation;
import parallax.model.Replay;
import parallax.model.Story;

/// Compares the articles of a corpus: stories, threads, origins, discrepancies.
public final class Comparer {

    private final Embedder embedder;
    private final Relator relator;
    private final int atOnce;

    private Comparer(Embedder embedder, Relator relator, int atOnce) {
        this.embedder = embedder;
        this.relator = relator;
        this.atOnce = atOnce;
    }

    /// A comparer on `embedder`, which stays the caller's to close; it works on as many stories at
    /// once as there are processors.
    public static Comparer of(Embedder embedder) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Comparer(embedder, Relator.of(embedder), processors);
    }

    /// The same comparer, working on that many stories at once; what it finds stays the same.
    public Comparer withThreads(int threads) {
        return new Comparer(embedder, relator, threads);
    }

    /// Everything found across the articles of `corpus`: the same for the same articles, in
    /// whatever order they were added.
    public Comparison compare(Corpus corpus) {
        return compare(corpus, Replay.none());
    }

    /// The same with a user's decisions on stories, threads and outlets done again; those are told
    /// to `replay`.
    public Comparison compare(Corpus corpus, Replay replay) {
        List<Story> stories = StoryDecisions.replay(Stories.of(corpus, embedder), corpus, replay);
        List<Decision> owners = Owners.of(corpus, replay);
        List<CopyPair> copies = corpus.copies();
        List<ClaimThread> threads = new ArrayList<>();
        List<Discrepancy> discrepancies = new ArrayList<>();
        stories.stream()
                .filter(story -> story.articles().size() > 1)
                .map(story -> StoryWork.of(story, corpus))
                .gather(
                        Gatherers.mapConcurrent(
                                atOnce, work -> work.compare(relator, copies, owners, replay)))
                .forEach(found -> {
                    threads.addAll(found.threads());
                    discrepancies.addAll(found.discrepancies());
                });
        return new Comparison(stories, threads, discrepancies);
    }

    /// How two sentences relate.
    public Relation relate(String a, String b) {
        return relator.relate(a, b);
    }

    /// The relator, for many sentences at once.
    public Relator relator() {
        return relator;
    }
}
