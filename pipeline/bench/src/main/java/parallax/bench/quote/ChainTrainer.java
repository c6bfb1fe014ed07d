package parallax.bench.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import parallax.annotate.tagger.Chain;
import parallax.annotate.tagger.Features;
import parallax.annotate.tagger.Lattice;

/// Learns a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient.
final class ChainTrainer {

    /// Smaller gradients change nothing worth the time.
    private static final float LEAST = 2e-3f;

    private final int labels;
    private final int nodeMask;
    private final int edgeMask;
    private final Table nodes;
    private final Table edges;

    /// @param nodeBits table size of node features, in bits
    /// @param l1 penalty that makes weights zero
    ChainTrainer(int labels, int nodeBits, int edgeBits, float alpha, float l1, float l2) {
        this.labels = labels;
        nodeMask = (1 << nodeBits) - 1;
        edgeMask = (1 << edgeBits) - 1;
        nodes = new Table(labels << nodeBits, alpha, l1, l2);
        edges = new Table(labels * labels << edgeBits, alpha, l1, l2);
    }

    Chain train(List<Sequence> data, int epochs) {
        learn(data, epochs, 7);
        return Chain.of(labels, nodes.weights(), edges.weights());
    }

    /// The mean of the weights that `trainers` learn from the same data in different orders, which
    /// errs less than any of them (bagging, Breiman 1996).
    static Chain mean(Supplier<ChainTrainer> trainers, int count, List<Sequence> data, int epochs) {
        float[] nodes = new float[0];
        float[] edges = new float[0];
        int labels = 0;
        for (int i = 0; i < count; i++) {
            ChainTrainer trainer = trainers.get();
            trainer.learn(data, epochs, 7 + i);
            labels = trainer.labels;
            nodes = sum(nodes, trainer.nodes.weights(), count);
            edges = sum(edges, trainer.edges.weights(), count);
        }
        return Chain.of(labels, nodes, edges);
    }

    private static float[] sum(float[] so, float[] weights, int count) {
        float[] sum = so.length == 0 ? new float[weights.length] : so;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i] / count;
        }
        return sum;
    }

    private void learn(List<Sequence> data, int epochs, int seed) {
        List<Sequence> order = new ArrayList<>(data);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (Sequence sequence : order) {
                loss += learn(sequence);
            }
            System.err.printf("epoch %d loss %.0f%n", epoch + 1, loss);
        }
    }

    private double learn(Sequence sequence) {
        int n = sequence.labels().length;
        if (n == 0) {
            return 0;
        }
        Lattice lattice = score(sequence.features(), n);
        float[] alpha = lattice.forward();
        float[] beta = lattice.backward();
        float total = lattice.logTotal(alpha);
        double gold = 0;
        for (int i = 0; i < n; i++) {
            int y = sequence.labels()[i];
            gold += lattice.node()[i * labels + y];
            learnNode(sequence, i, alpha, beta, total);
            if (i > 0) {
                int x = sequence.labels()[i - 1];
                gold += lattice.edge()[(i * labels + x) * labels + y];
                learnEdge(sequence, i, lattice, alpha, beta, total);
            }
        }
        return total - gold;
    }

    private void learnNode(Sequence seq, int i, float[] alpha, float[] beta, float total) {
        float[] steps = new float[labels];
        boolean learns = false;
        for (int y = 0; y < labels; y++) {
            int at = i * labels + y;
            float g = (float) Math.exp(alpha[at] + beta[at] - total);
            g -= seq.labels()[i] == y ? 1 : 0;
            steps[y] = Math.abs(g) > LEAST ? g : 0;
            learns |= steps[y] != 0;
        }
        if (learns) {
            for (int f : seq.features().nodes(i)) {
                nodes.learn((f & nodeMask) * labels, steps);
            }
        }
    }

    private void learnEdge(
            Sequence seq, int i, Lattice lattice, float[] alpha, float[] beta, float total) {
        int[] found = seq.features().edges(i);
        for (int x = 0; x < labels; x++) {
            for (int y = 0; y < labels; y++) {
                int at = i * labels + y;
                float e = lattice.edge()[(i * labels + x) * labels + y];
                float s = alpha[(i - 1) * labels + x] + e + lattice.node()[at] + beta[at] - total;
                float g = (float) Math.exp(s);
                g -= seq.labels()[i - 1] == x && seq.labels()[i] == y ? 1 : 0;
                if (Math.abs(g) > LEAST) {
                    for (int f : found) {
                        edges.learn(((f & edgeMask) * labels + x) * labels + y, g);
                    }
                }
            }
        }
    }

    private Lattice score(Features features, int n) {
        float[] node = new float[n * labels];
        float[] edge = new float[n * labels * labels];
        for (int i = 0; i < n; i++) {
            add(features.nodes(i), nodeMask, labels, nodes, node, i);
            add(features.edges(i), edgeMask, labels * labels, edges, edge, i);
        }
        return new Lattice(labels, node, edge);
    }

    private static void add(int[] found, int mask, int width, Table table, float[] to, int i) {
        for (int f : found) {
            int from = (f & mask) * width;
            for (int y = 0; y < width; y++) {
                to[i * width + y] += table.weight(from + y);
            }
        }
    }
}
