package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Makes quoted words inside reported speech quotes of their own, one level deep, as German corpora
/// of speech have them (Redewiedergabe, Brunner et al. 2020).
final class Fragments {

    /// Up to this length, marks after a noun may hold a name: the ferry „Albatros“.
    private static final int NAME = 3;

    private final Passage passage;
    private final Words words;

    Fragments(Passage passage) {
        this.passage = passage;
        words = passage.words();
    }

    /// What was found, with the fragments in it; speech that is quoted throughout falls apart into
    /// its pieces.
    List<Found> apart(List<Found> found) {
        List<Found> apart = new ArrayList<>();
        for (Found one : found) {
            List<Found> inner = inner(one);
            boolean plain = one.content().stream().anyMatch(piece -> !isQuoted(piece));
            if (plain || inner.isEmpty()) {
                apart.add(one);
            }
            apart.addAll(inner);
        }
        return apart;
    }

    private List<Found> inner(Found outer) {
        List<Found> inner = new ArrayList<>();
        for (int region : regions(outer)) {
            QuotedSpan marks = passage.marked().get(region);
            if (!marks.span().covers(outer.whole()) && !isName(marks)) {
                inner.add(outer.of(marks.span()));
            }
        }
        return inner;
    }

    private Set<Integer> regions(Found outer) {
        Set<Integer> regions = new TreeSet<>();
        for (Span piece : outer.content()) {
            int i = passage.wordAt(piece.start());
            for (; i < words.size() && words.start(i) < piece.end(); i++) {
                regions.add(passage.region(i));
            }
        }
        regions.remove(-1);
        return regions;
    }

    private boolean isQuoted(Span piece) {
        int first = passage.wordAt(piece.start());
        int last = passage.wordAt(piece.end() - 1);
        return passage.region(first) >= 0 && passage.region(first) == passage.region(last);
    }

    private boolean isName(QuotedSpan marks) {
        int first = passage.wordAt(marks.span().start());
        int length = passage.wordAt(marks.inner().end() - 1) - first;
        boolean same = first > 0 && words.sentence(first - 1) == words.sentence(first);
        return length <= NAME && same && passage.tag(first - 1).isNoun();
    }
}
