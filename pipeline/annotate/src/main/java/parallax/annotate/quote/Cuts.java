package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Where the words of a passage may be cut: not inside hyphenated words, not after an article, and
/// always at a paragraph's end.
final class Cuts {

    private final Passage passage;
    private final Words words;

    Cuts(Passage passage) {
        this.passage = passage;
        words = passage.words();
    }

    /// The words `[from, to)` in pieces: none goes on after a paragraph's end, unless inside
    /// quotation marks.
    List<Span> pieces(int from, int to) {
        List<Span> pieces = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i < to; i++) {
            boolean next = words.sentence(i) != words.sentence(i - 1);
            boolean quoted = passage.region(i) >= 0 && passage.region(i) == passage.region(i - 1);
            if (next && !quoted && passage.startsParagraph(words.sentence(i))) {
                pieces.add(whole(start, i));
                start = i;
            }
        }
        pieces.add(whole(start, to));
        return pieces;
    }

    /// From the start of word `from` to the end of word `to - 1`, and on either side to the end of
    /// what hyphens join.
    private Span whole(int from, int to) {
        int first = from;
        while (first > 0 && (isHyphen(first) || isHyphen(first - 1))) {
            first--;
        }
        int last = to - 1;
        while (last + 1 < words.size() && (isHyphen(last) || isHyphen(last + 1))) {
            last++;
        }
        return Span.of(words.start(first), words.end(last));
    }

    private boolean isHyphen(int i) {
        return passage.tag(i) == Tag.HYPHEN;
    }

    /// Where a content that ends before `to` really ends: not after an article or a preposition,
    /// nor within a series of adjectives.
    int complete(int to) {
        int end = to;
        while (isOpen(end - 1) || isSeries(end - 1)) {
            end += isSeries(end - 1) ? 2 : 1;
            while (!endsPhrase(end - 1)) {
                end++;
            }
        }
        return end;
    }

    /// True when the next word of the sentence belongs to this one: after articles, prepositions,
    /// possessives and the like.
    private boolean isOpen(int i) {
        boolean opens =
                switch (passage.tag(i)) {
                    case DT, IN, TO, CC, PRP_POSS -> true;
                    default -> false;
                };
        return opens && !endsPhrase(i);
    }

    /// True for an adjective that another follows after a comma.
    private boolean isSeries(int i) {
        Tag next = passage.tag(i + 2);
        boolean more = next == Tag.JJ || next == Tag.RB || next == Tag.VBN;
        return passage.tag(i) == Tag.JJ
                && passage.tag(i + 1) == Tag.COMMA
                && more
                && i + 2 < words.size()
                && words.sentence(i) == words.sentence(i + 2);
    }

    /// True for the last word before a mark or the sentence's end.
    boolean endsPhrase(int i) {
        boolean last = i + 1 >= words.size() || words.sentence(i) != words.sentence(i + 1);
        return last
                || switch (passage.tag(i + 1)) {
                    case COMMA, STOP, COLON, QUOTE, BRACKET -> true;
                    default -> false;
                };
    }
}
