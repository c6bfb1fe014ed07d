package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.tagger.Shape;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Reads paragraphs of the form `NAME: words` as what NAME said, where a text has several of them
/// and a name comes again.
final class Transcripts {

    private static final int LEAST_TURNS = 3;
    private static final int LONGEST_LABEL = 6;

    private final Passage passage;
    private final Words words;

    /// A labelled paragraph: words `[from, colon)` are the label, `(colon, to)` what was said.
    private record Turn(int from, int colon, int to, String label) {}

    private Transcripts(Passage passage) {
        this.passage = passage;
        words = passage.words();
    }

    /// Adds the turns of a transcript to `found` and marks their words as `taken`.
    static void add(Passage passage, List<Found> found, BitSet taken) {
        Transcripts transcripts = new Transcripts(passage);
        for (Turn turn : transcripts.turns()) {
            found.add(transcripts.found(turn));
            taken.set(turn.from(), turn.to());
        }
    }

    private Found found(Turn turn) {
        Span label = Span.of(words.start(turn.from()), words.end(turn.colon() - 1));
        Span said = Span.of(words.start(turn.colon() + 1), words.end(turn.to() - 1));
        Span colon = Span.of(words.start(turn.colon()), words.end(turn.colon()));
        return new Found(
                List.of(said), Optional.of(label), colon, turn.colon(), 1, true, Optional.empty());
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            if (passage.startsParagraph(s)) {
                turn(s).ifPresent(turns::add);
            }
        }
        Set<String> labels = new HashSet<>();
        turns.forEach(turn -> labels.add(turn.label()));
        boolean dialogue = turns.size() >= LEAST_TURNS && labels.size() < turns.size();
        return dialogue && labels.size() > 1 ? turns : List.of();
    }

    private Optional<Turn> turn(int sentence) {
        int start = words.sentenceStart(sentence);
        int from = passage.quoteState(start) == 1 ? start + 1 : start;
        int most = Math.min(from + LONGEST_LABEL, words.sentenceStart(sentence + 1) - 1);
        StringBuilder label = new StringBuilder();
        for (int i = from; i <= most; i++) {
            if (words.lower(i).equals(":")) {
                int to = end(sentence);
                return i > from && i + 1 < to
                        ? Optional.of(new Turn(from, i, to, label.toString()))
                        : Optional.empty();
            }
            if (!isNamePart(i)) {
                return Optional.empty();
            }
            label.append(words.lower(i)).append(' ');
        }
        return Optional.empty();
    }

    private boolean isNamePart(int i) {
        Shape shape = Shape.values()[words.shape(i)];
        boolean capital = shape == Shape.UPPER || shape == Shape.CAPITALIZED;
        boolean person = passage.name(i) > 0;
        return shape == Shape.UPPER && passage.tag(i) != Tag.STOP
                || capital && person
                || shape == Shape.INITIAL
                || words.lower(i).equals(".");
    }

    private int end(int sentence) {
        int s = sentence + 1;
        while (s < words.sentenceCount() && !passage.startsParagraph(s)) {
            s++;
        }
        return words.sentenceStart(s);
    }
}
