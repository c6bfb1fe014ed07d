package parallax.annotate.quote;

import java.util.BitSet;
import java.util.List;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Which quoted stretches have a cue in their own sentence, so that no cue of a neighbouring one
/// takes them: “…,” wrote the first. “…,” added the second.
final class Owners {

    /// Certainty from which a cue owns the quotes of its sentence.
    private static final double SURE = .4;

    private final Passage passage;
    private final BitSet owned = new BitSet();

    private Owners(Passage passage) {
        this.passage = passage;
    }

    /// The owners among these cues.
    static Owners of(Passage passage, List<Window> windows) {
        Owners owners = new Owners(passage);
        for (Window window : windows) {
            if (window.certainty() >= SURE && passage.region(window.head()) < 0) {
                owners.own(window.sentence());
            }
        }
        return owners;
    }

    private void own(int sentence) {
        Words words = passage.words();
        for (int i = words.sentenceStart(sentence); i < words.sentenceStart(sentence + 1); i++) {
            if (passage.region(i) >= 0) {
                owned.set(passage.region(i));
            }
        }
    }

    /// What was `taken` already, and the words of quotes that other cues own.
    BitSet closed(Window window, BitSet taken) {
        BitSet closed = (BitSet) taken.clone();
        int last = -1;
        for (int i = window.from(); i < window.to(); i++) {
            int region = passage.region(i);
            if (region >= 0 && region != last && owned.get(region)) {
                last = region;
                Span span = passage.marked().get(region).span();
                int from = passage.wordAt(span.start());
                int to = passage.wordAt(span.end() - 1) + 1;
                if (!reaches(from, to, window.sentence())) {
                    closed.set(from, to);
                }
            }
        }
        return closed;
    }

    private boolean reaches(int from, int to, int sentence) {
        Words words = passage.words();
        return words.sentence(from) <= sentence && sentence <= words.sentence(to - 1);
    }
}
