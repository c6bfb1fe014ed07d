package parallax.bench.entity;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import parallax.annotate.entity.NameLabels;
import parallax.bench.encoder.TunedEncoder;

/// Sentences of like length that are trained on together. What the frozen layers make of them is
/// kept, in half precision, from the first time on.
final class DoubtBatch {

    private static final int PIECES = 768;

    private final List<DoubtRow> rows;
    private final int longest;
    private final List<long[]> words = new ArrayList<>();
    private short[] below = {};

    private DoubtBatch(List<DoubtRow> rows) {
        this.rows = rows;
        longest = rows.getLast().length();
        for (int r = 0; r < rows.size(); r++) {
            int[] firsts = rows.get(r).cut().firsts();
            for (int w = 0; w < firsts.length; w++) {
                if (firsts[w] >= 0) {
                    words.add(new long[] {r, w, (long) r * longest + firsts[w]});
                }
            }
        }
    }

    /// All rows in batches.
    static List<DoubtBatch> of(List<DoubtRow> rows) {
        List<DoubtRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(DoubtRow::length));
        List<DoubtBatch> batches = new ArrayList<>();
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from + 1;
            while (to < sorted.size() && (to - from + 1) * sorted.get(to).length() <= PIECES) {
                to++;
            }
            batches.add(new DoubtBatch(sorted.subList(from, to)));
        }
        return batches;
    }

    /// How many words are read.
    int words() {
        return words.size();
    }

    /// What the frozen layers make of the sentences: `(sentences, pieces, 384)`.
    NDArray below(NDManager manager, TunedEncoder encoder) {
        Shape shape = new Shape(rows.size(), longest, TunedEncoder.WIDTH);
        if (below.length == 0) {
            NDArray ids = pieces(manager, row -> row.cut().ids());
            NDArray types = pieces(manager, row -> row.cut().types());
            NDArray vectors = encoder.below(ids, types, mask(manager));
            vectors.attach(manager);
            float[] values = vectors.toFloatArray();
            below = new short[values.length];
            for (int i = 0; i < values.length; i++) {
                below[i] = Float.floatToFloat16(values[i]);
            }
        }
        float[] values = new float[below.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.float16ToFloat(below[i]);
        }
        return manager.create(values, shape);
    }

    /// 1 for each piece, 0 behind the last.
    NDArray mask(NDManager manager) {
        return pieces(
                manager,
                row -> {
                    long[] mask = new long[row.length()];
                    Arrays.fill(mask, 1);
                    return mask;
                });
    }

    private NDArray pieces(NDManager manager, Function<DoubtRow, long[]> of) {
        long[] values = new long[rows.size() * longest];
        for (int r = 0; r < rows.size(); r++) {
            long[] row = of.apply(rows.get(r));
            System.arraycopy(row, 0, values, r * longest, row.length);
        }
        return manager.create(values, new Shape(rows.size(), longest));
    }

    /// Where the words' first pieces are among all pieces.
    NDArray places(NDManager manager) {
        return manager.create(words.stream().mapToLong(w -> w[2]).toArray());
    }

    /// 1 for the true label of each word.
    NDArray truth(NDManager manager) {
        float[] truth = new float[words() * NameLabels.COUNT];
        for (int i = 0; i < words(); i++) {
            truth[i * NameLabels.COUNT + row(i).labels()[word(i)]] = 1;
        }
        return manager.create(truth, new Shape(words(), NameLabels.COUNT));
    }

    /// What the name model says of each word.
    NDArray logs(NDManager manager) {
        float[] logs = new float[words() * NameLabels.COUNT];
        for (int i = 0; i < words(); i++) {
            float[] of = row(i).logs()[word(i)];
            System.arraycopy(of, 0, logs, i * NameLabels.COUNT, of.length);
        }
        return manager.create(logs, new Shape(words(), NameLabels.COUNT));
    }

    /// 1 for each word of a state's name.
    NDArray states(NDManager manager) {
        float[] states = new float[words()];
        for (int i = 0; i < states.length; i++) {
            states[i] = row(i).states()[word(i)] ? 1 : 0;
        }
        return manager.create(states);
    }

    private DoubtRow row(int i) {
        return rows.get((int) words.get(i)[0]);
    }

    private int word(int i) {
        return (int) words.get(i)[1];
    }
}
