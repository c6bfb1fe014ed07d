package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Gives a speaker of some sentences between quotation marks the other sentences between them.
final class Stretches {

    private final Passage passage;
    private final Words words;

    Stretches(Passage passage) {
        this.passage = passage;
        words = passage.words();
    }

    /// The same, each quoted piece reaching to the ends of its stretch, but for `taken` words.
    Found whole(Found found, BitSet taken) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : found.content()) {
            int first = passage.wordAt(piece.start());
            int last = passage.wordAt(piece.end() - 1);
            int from = first;
            while (isSame(from - 1, first) && !taken.get(from - 1)) {
                from--;
            }
            int to = last;
            while (isSame(to + 1, last) && !taken.get(to + 1)) {
                to++;
            }
            boolean earlier = words.sentence(from) < words.sentence(first);
            boolean later = words.sentence(to) > words.sentence(last);
            int start = earlier ? words.start(from) : piece.start();
            pieces.add(Span.of(start, later ? words.end(to) : piece.end()));
        }
        return found.of(pieces);
    }

    private boolean isSame(int next, int word) {
        return next >= 0
                && next < words.size()
                && passage.region(word) >= 0
                && passage.region(next) == passage.region(word);
    }
}
