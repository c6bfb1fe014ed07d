package parallax.compare.relate;

import java.util.Arrays;
import java.util.List;
import parallax.compare.text.Token;
import parallax.compare.vector.Vectors;

/// For each token of two statements, its best match in the other.
///
/// @param likeness likeness of token `i` of the first to token `j` of the second, 0 to 1
/// @param forth best match of each token of the first, -1 for marks
/// @param back best match of each token of the second, -1 for marks
record Alignment(float[][] likeness, int[] forth, int[] back) {

    static Alignment of(Reading a, Reading b) {
        List<Token> as = a.statement().tokens();
        List<Token> bs = b.statement().tokens();
        float[][] likeness = new float[as.size()][bs.size()];
        for (int i = 0; i < as.size(); i++) {
            for (int j = 0; j < bs.size(); j++) {
                likeness[i][j] = like(a, b, i, j);
            }
        }
        int[] forth = new int[as.size()];
        int[] back = new int[bs.size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < forth.length; i++) {
            forth[i] = -1;
            for (int j = 0; j < back.length && as.get(i).isWord(); j++) {
                if (bs.get(j).isWord()) {
                    forth[i] =
                            forth[i] < 0 || likeness[i][j] > likeness[i][forth[i]] ? j : forth[i];
                    back[j] = back[j] < 0 || likeness[i][j] > likeness[back[j]][j] ? i : back[j];
                }
            }
        }
        return new Alignment(likeness, forth, back);
    }

    private static float like(Reading a, Reading b, int i, int j) {
        Token x = a.statement().tokens().get(i);
        Token y = b.statement().tokens().get(j);
        if (!x.isWord() || !y.isWord()) {
            return 0;
        }
        float cosine = Vectors.dot(a.vectors().words()[i], b.vectors().words()[j]);
        return x.stem().equals(y.stem()) ? 0.5f + 0.5f * Math.max(0, cosine) : cosine;
    }

    /// Likeness of a token of the first statement to its best match; 0 where it has none.
    float best(int i) {
        return forth[i] < 0 ? 0 : likeness[i][forth[i]];
    }

    /// Likeness of a token of the second statement to its best match; 0 where it has none.
    float bestBack(int j) {
        return back[j] < 0 ? 0 : likeness[back[j]][j];
    }

    /// The same alignment seen from the second statement.
    Alignment reversed() {
        float[][] turned = new float[back.length][forth.length];
        for (int i = 0; i < forth.length; i++) {
            for (int j = 0; j < back.length; j++) {
                turned[j][i] = likeness[i][j];
            }
        }
        return new Alignment(turned, back, forth);
    }
}
