package parallax.compare.relate;

import java.util.ArrayList;
import java.util.List;
import parallax.compare.text.Token;

/// A stretch where two statements differ while the words around it are the same.
///
/// @param from indexes of the tokens only the first has there, in order
/// @param to indexes of the tokens only the second has there, in order
public record Change(List<Integer> from, List<Integer> to) {

    /// True when words were put in place of others.
    public boolean isReplacement() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /// The changes that turn one list of tokens into another, by their longest common subsequence
    /// of normal forms; marks are passed over.
    public static List<Change> between(List<Token> a, List<Token> b) {
        List<Integer> as = words(a);
        List<Integer> bs = words(b);
        int[][] best = new int[as.size() + 1][bs.size() + 1];
        for (int i = as.size() - 1; i >= 0; i--) {
            for (int j = bs.size() - 1; j >= 0; j--) {
                best[i][j] =
                        same(a, b, as.get(i), bs.get(j))
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < as.size() || j < bs.size()) {
            if (i < as.size() && j < bs.size() && same(a, b, as.get(i), bs.get(j))) {
                flush(from, to, changes);
                i++;
                j++;
            } else if (j == bs.size() || i < as.size() && best[i + 1][j] >= best[i][j + 1]) {
                from.add(as.get(i++));
            } else {
                to.add(bs.get(j++));
            }
        }
        flush(from, to, changes);
        return changes;
    }

    private static void flush(List<Integer> from, List<Integer> to, List<Change> changes) {
        if (!from.isEmpty() || !to.isEmpty()) {
            changes.add(new Change(List.copyOf(from), List.copyOf(to)));
            from.clear();
            to.clear();
        }
    }

    private static boolean same(List<Token> a, List<Token> b, int i, int j) {
        return a.get(i).norm().equals(b.get(j).norm());
    }

    private static List<Integer> words(List<Token> tokens) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                words.add(i);
            }
        }
        return words;
    }
}
