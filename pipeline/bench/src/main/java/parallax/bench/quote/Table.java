package parallax.bench.quote;

/// Weights under FTRL-proximal (McMahan et al. 2013): adaptive steps, and zero wherever the
/// evidence is weaker than the L1 penalty.
final class Table {

    private final float alpha;
    private final float l1;
    private final float l2;
    private final float[] weights;
    private final float[] sums;
    private final float[] squares;

    Table(int size, float alpha, float l1, float l2) {
        this.alpha = alpha;
        this.l1 = l1;
        this.l2 = l2;
        weights = new float[size];
        sums = new float[size];
        squares = new float[size];
    }

    float[] weights() {
        return weights;
    }

    void learn(int at, float gradient) {
        float before = squares[at];
        float after = before + gradient * gradient;
        float sigma = ((float) Math.sqrt(after) - (float) Math.sqrt(before)) / alpha;
        float z = sums[at] + gradient - sigma * weights[at];
        squares[at] = after;
        sums[at] = z;
        if (Math.abs(z) <= l1) {
            weights[at] = 0;
        } else {
            float rate = (1 + (float) Math.sqrt(after)) / alpha + l2;
            weights[at] = -(z - Math.signum(z) * l1) / rate;
        }
    }
}
