package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What changed between two wordings, word by word, by their longest common subsequence.
public final class WordDiff {

    private static final int LONGEST = 400;
    private static final int LEAST_SHARED = 3;

    private WordDiff() {}

    /// Words both have, or only one of them.
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /// A run of words and what became of it.
    public record Piece(Change change, String words) {}

    /// The pieces from `before` to `after`, in the order of reading; very long wordings are told as
    /// removed and added whole.
    public static List<Piece> of(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        if (a.size() > LONGEST || b.size() > LONGEST) {
            return List.of(
                    new Piece(Change.REMOVED, String.join(" ", a)),
                    new Piece(Change.ADDED, String.join(" ", b)));
        }
        int[][] common = common(a, b);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                add(pieces, Change.SAME, a.get(i++));
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Change.REMOVED, a.get(i++));
            } else {
                add(pieces, Change.ADDED, b.get(j++));
            }
        }
        return pieces;
    }

    /// The pieces, or nothing when the wordings share too little for a comparison word by word.
    public static List<Piece> ofSimilar(String before, String after) {
        List<Piece> pieces = of(before, after);
        int same = 0;
        int all = 0;
        for (Piece piece : pieces) {
            int words = words(piece.words).size();
            all += words;
            same += piece.change == Change.SAME ? words : 0;
        }
        return same * LEAST_SHARED >= all ? pieces : List.of();
    }

    /// Length of the longest common subsequence of every pair of tails.
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] =
                        a.get(i).equals(b.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Change change, String word) {
        if (!pieces.isEmpty() && pieces.getLast().change == change) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(change, last.words + " " + word));
        } else {
            pieces.add(new Piece(change, word));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
