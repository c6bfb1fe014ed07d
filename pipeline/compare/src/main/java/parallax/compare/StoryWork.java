package parallax.compare;

import java.util.List;
import parallax.compare.discrepancy.Discrepancies;
import parallax.compare.origin.Origins;
import parallax.compare.relate.Relator;
import parallax.compare.thread.Saying;
import parallax.compare.thread.Threads;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Decision;
import parallax.model.Document;
import parallax.model.Replay;
import parallax.model.Story;

/// One story to be compared, its articles at hand.
record StoryWork(Story story, List<Document> documents) {

    static StoryWork of(Story story, Corpus corpus) {
        return new StoryWork(story, story.articles().stream().map(corpus::document).toList());
    }

    /// The threads and discrepancies of the story.
    Comparison compare(
            Relator relator, List<CopyPair> copies, List<Decision> owners, Replay replay) {
        Relator reader = relator.remembering();
        Origins origins = Origins.of(documents, copies, owners);
        List<Saying> sayings = Saying.of(documents, reader);
        List<ClaimThread> threads = new Threads(reader, replay).of(story, sayings, origins);
        return new Comparison(
                List.of(story),
                threads,
                new Discrepancies(reader).of(story, documents, sayings, threads));
    }
}
