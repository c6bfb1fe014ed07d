package parallax.compare.story;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Terms of a text with weights, sorted by term number; unit length once weighted.
///
/// @param terms term numbers, ascending
/// @param weights their weights
record TermVector(int[] terms, float[] weights) {

    static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

    /// Term counts of `occurrences`, which need not be sorted.
    static TermVector count(int[] occurrences) {
        int[] sorted = occurrences.clone();
        Arrays.sort(sorted);
        int[] terms = new int[sorted.length];
        float[] counts = new float[sorted.length];
        int n = 0;
        for (int term : sorted) {
            if (n == 0 || terms[n - 1] != term) {
                terms[n++] = term;
            }
            counts[n - 1]++;
        }
        return new TermVector(Arrays.copyOf(terms, n), Arrays.copyOf(counts, n));
    }

    /// Weights `(1 + ln count) · idf`, scaled to unit length.
    TermVector weighted(IntToDoubleFunction idf) {
        float[] scaled = new float[terms.length];
        double square = 0;
        for (int i = 0; i < terms.length; i++) {
            scaled[i] = (float) ((1 + Math.log(weights[i])) * idf.applyAsDouble(terms[i]));
            square += scaled[i] * scaled[i];
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < scaled.length && length > 0; i++) {
            scaled[i] /= length;
        }
        return new TermVector(terms, scaled);
    }

    /// The inner product with `other`.
    double dot(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /// Indexes into this vector of its `limit` heaviest terms, heaviest first.
    int[] heaviest(int limit) {
        long[] order = new long[terms.length];
        Arrays.setAll(order, i -> (long) ~ordered(weights[i]) << Integer.SIZE | i);
        Arrays.sort(order);
        int[] top = new int[Math.min(limit, order.length)];
        Arrays.setAll(top, i -> (int) order[i]);
        return top;
    }

    /// A number that grows with `weight` as [Float#compare(float, float)] has it.
    private static int ordered(float weight) {
        int bits = Float.floatToIntBits(weight);
        return bits ^ (bits >> Integer.SIZE - 1 & Integer.MAX_VALUE);
    }

    /// The `limit` heaviest terms, ascending.
    int[] heaviestTerms(int limit) {
        return Arrays.stream(heaviest(limit)).map(at -> terms[at]).sorted().toArray();
    }
}
