package parallax.compare;

import java.util.ArrayList;
import java.util.List;
import parallax.compare.discrepancy.Discrepancies;
import parallax.compare.origin.Origins;
import parallax.compare.origin.Owners;
import parallax.compare.relate.Relator;
import parallax.compare.story.Stories;
import parallax.compare.story.StoryDecisions;
import parallax.compare.thread.Saying;
import parallax.compare.thread.Threads;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.Corpus;
import parallax.model.Decision;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Embedder;
import parallax.model.Relation;
import parallax.model.Replay;
import parallax.model.Story;

/// Compares the articles of a corpus: stories, threads, origins, discrepancies.
public final class Comparer {

    private final Embedder embedder;
    private final Relator relator;

    private Comparer(Embedder embedder, Relator relator) {
        this.embedder = embedder;
        this.relator = relator;
    }

    /// A comparer on `embedder`, which stays the caller's to close.
    public static Comparer of(Embedder embedder) {
        return new Comparer(embedder, Relator.of(embedder));
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
        List<ClaimThread> threads = new ArrayList<>();
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (Story story : stories) {
            if (story.articles().size() > 1) {
                List<Document> documents = story.articles().stream().map(corpus::document).toList();
                Origins origins = Origins.of(documents, corpus.copies(), owners);
                List<Saying> sayings = Saying.of(documents, relator);
                List<ClaimThread> found = new Threads(relator, replay).of(story, sayings, origins);
                threads.addAll(found);
                discrepancies.addAll(
                        new Discrepancies(relator).of(story, documents, sayings, found));
            }
        }
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
