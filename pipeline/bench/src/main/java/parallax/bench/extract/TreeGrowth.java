package parallax.bench.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Grows one tree leaf by leaf, always splitting where the loss falls most.
final class TreeGrowth {

    private static final int BINS = 64;

    private final Boosting.Settings settings;
    private final float[][] edges;
    private final byte[][] bins;
    private final float[] gradient;
    private final float[] hessian;
    private final boolean[] columns;
    private final double ridge;

    TreeGrowth(
            Boosting.Settings settings,
            float[][] edges,
            byte[][] bins,
            float[] gradient,
            float[] hessian,
            boolean[] columns,
            double ridge) {
        this.settings = settings;
        this.edges = edges;
        this.bins = bins;
        this.gradient = gradient;
        this.hessian = hessian;
        this.columns = columns;
        this.ridge = ridge;
    }

    private record Split(double gain, int feature, int bin) {}

    private static final Split NONE = new Split(0, 0, 0);

    private final class Leaf {
        final int node;
        final int depth;
        final int[] rows;
        final double[][] sums;
        final double g;
        final double h;
        final Split best;

        Leaf(int node, int depth, int[] rows, double[][] sums) {
            this.node = node;
            this.depth = depth;
            this.rows = rows;
            this.sums = sums;
            double gs = 0;
            double hs = 0;
            for (int i : rows) {
                gs += gradient[i];
                hs += hessian[i];
            }
            g = gs;
            h = hs;
            best = depth < settings.depth() ? best(this) : NONE;
        }

        double value() {
            return -g / (h + ridge) * settings.rate();
        }
    }

    void grow(ForestWriter writer, double[] margin) {
        int[] all = IntStream.range(0, gradient.length).toArray();
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(new Leaf(writer.root(), 0, all, sums(all)));
        while (leaves.size() < settings.leaves()) {
            Leaf next = leaves.getFirst();
            for (Leaf leaf : leaves) {
                next = leaf.best.gain() > next.best.gain() ? leaf : next;
            }
            if (next.best.gain() <= 1e-9) {
                break;
            }
            leaves.remove(next);
            split(next, writer, leaves);
        }
        for (Leaf leaf : leaves) {
            writer.leaf(leaf.node, (float) leaf.value());
            for (int i : leaf.rows) {
                margin[i] += leaf.value();
            }
        }
    }

    private void split(Leaf leaf, ForestWriter writer, List<Leaf> leaves) {
        int feature = leaf.best.feature();
        int bin = leaf.best.bin();
        byte[] column = bins[feature];
        int[] left = new int[leaf.rows.length];
        int[] right = new int[leaf.rows.length];
        int l = 0;
        int r = 0;
        for (int i : leaf.rows) {
            if (column[i] <= bin) {
                left[l++] = i;
            } else {
                right[r++] = i;
            }
        }
        left = java.util.Arrays.copyOf(left, l);
        right = java.util.Arrays.copyOf(right, r);
        boolean leftSmall = l < r;
        double[][] small = sums(leftSmall ? left : right);
        double[][] large = leaf.sums;
        for (int f = 0; f < large.length; f++) {
            for (int b = 0; small[f] != null && b < large[f].length; b++) {
                large[f][b] -= small[f][b];
            }
        }
        int child = writer.split(leaf.node, feature, edges[feature][bin]);
        leaves.add(new Leaf(child, leaf.depth + 1, left, leftSmall ? small : large));
        leaves.add(new Leaf(child + 1, leaf.depth + 1, right, leftSmall ? large : small));
    }

    private double[][] sums(int[] rows) {
        double[][] sums = new double[bins.length][];
        IntStream.range(0, bins.length)
                .parallel()
                .filter(f -> columns[f])
                .forEach(f -> {
                    double[] s = new double[2 * BINS];
                    byte[] column = bins[f];
                    for (int i : rows) {
                        int b = column[i] * 2;
                        s[b] += gradient[i];
                        s[b + 1] += hessian[i];
                    }
                    sums[f] = s;
                });
        return sums;
    }

    private Split best(Leaf leaf) {
        Split best = NONE;
        double base = leaf.g * leaf.g / (leaf.h + ridge);
        for (int f = 0; f < bins.length; f++) {
            if (leaf.sums[f] == null) {
                continue;
            }
            double g = 0;
            double h = 0;
            for (int b = 0; b < edges[f].length; b++) {
                g += leaf.sums[f][2 * b];
                h += leaf.sums[f][2 * b + 1];
                double other = leaf.h - h;
                if (h < settings.minimum() || other < settings.minimum()) {
                    continue;
                }
                double rest = leaf.g - g;
                double gain = g * g / (h + ridge) + rest * rest / (other + ridge) - base;
                if (gain > best.gain()) {
                    best = new Split(gain, f, b);
                }
            }
        }
        return best;
    }
}
