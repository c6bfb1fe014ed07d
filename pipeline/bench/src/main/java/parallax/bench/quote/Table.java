package parallax.bench.quote;

/// Weights under FTRL-proximal (McMahan et al. 2013): adaptive steps, and zero wherever the
/// evidence is weaker than the L1 penalty.
final class Table {

    private static final int CELL = 3;

    private final float alpha;
    private final float l1;
    private final float l2;

    /// Weight, sum of gradients and sum of their squares of each feature, side by side.
    private final float[] cells;

    Table(int size, float alpha, float l1, float l2) {
        this.alpha = alpha;
        this.l1 = l1;
        this.l2 = l2;
        cells = new float[size * CELL];
    }

    float[] weights() {
        float[] weights = new float[cells.length / CELL];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cells[i * CELL];
        }
        return weights;
    }

    float weight(int at) {
        return cells[at * CELL];
    }

    /// Learns gradients of neighbouring features; zeros change nothing.
    void learn(int first, float[] gradients) {
        for (int y = 0; y < gradients.length; y++) {
            if (gradients[y] != 0) {
                learn(first + y, gradients[y]);
            }
        }
    }

    void learn(int feature, float gradient) {
        int at = feature * CELL;
        float before = cells[at + 2];
        float after = before + gradient * gradient;
        float sigma = ((float) Math.sqrt(after) - (float) Math.sqrt(before)) / alpha;
        float z = cells[at + 1] + gradient - sigma * cells[at];
        cells[at + 2] = after;
        cells[at + 1] = z;
        if (Math.abs(z) <= l1) {
            cells[at] = 0;
        } else {
            float rate = (1 + (float) Math.sqrt(after)) / alpha + l2;
            cells[at] = -(z - Math.signum(z) * l1) / rate;
        }
    }
}
