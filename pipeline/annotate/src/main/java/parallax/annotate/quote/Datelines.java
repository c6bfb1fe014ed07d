package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import parallax.annotate.tagger.Shape;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Leaves datelines out of what is reported: `RIGA, 3 May (Meridian) - The ferry has sunk, …`.
final class Datelines {

    /// A dateline has no more words.
    private static final int LONGEST = 12;

    private final Passage passage;
    private final Words words;

    Datelines(Passage passage) {
        this.passage = passage;
        words = passage.words();
    }

    /// The first word of the sentence after its dateline, if it has one.
    int start(int sentence) {
        int from = words.sentenceStart(sentence);
        int to = Math.min(words.sentenceStart(sentence + 1), from + LONGEST);
        boolean place =
                words.shape(from) == Shape.UPPER.ordinal()
                        && words.end(from) - words.start(from) > 2
                        && passage.startsParagraph(sentence);
        for (int i = from + 1; place && i < to && !passage.tag(i).isFinite(); i++) {
            if (isDash(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isDash(int i) {
        boolean apart = words.end(i - 1) < words.start(i);
        return apart && List.of("—", "–", "-", "--").contains(words.lower(i));
    }

    /// The same without a dateline before its first words.
    Found without(Found found) {
        Span first = found.content().getFirst();
        int sentence = words.sentence(passage.wordAt(first.start()));
        int start = words.start(start(sentence));
        boolean dated = first.start() < start && start < first.end();
        if (!dated) {
            return found;
        }
        List<Span> pieces = new ArrayList<>(found.content());
        pieces.set(0, Span.of(start, first.end()));
        return found.of(pieces);
    }
}
