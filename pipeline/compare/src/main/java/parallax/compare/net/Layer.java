package parallax.compare.net;

/// One layer of a network.
///
/// @param weights how much input `i` adds to output `o`, as `weights[i][o]`
/// @param bias what each output starts from
public record Layer(float[][] weights, float[] bias) {

    /// The outputs for these inputs; inputs of 0, many behind a [#positive] layer, cost nothing.
    public float[] of(float[] inputs) {
        float[] outputs = bias.clone();
        for (int i = 0; i < inputs.length; i++) {
            if (inputs[i] != 0) {
                add(outputs, inputs[i], weights[i]);
            }
        }
        return outputs;
    }

    private static void add(float[] outputs, float times, float[] row) {
        for (int o = 0; o < outputs.length; o++) {
            outputs[o] += times * row[o];
        }
    }

    /// Sets what is below 0 to 0, in place.
    public static float[] positive(float[] values) {
        for (int k = 0; k < values.length; k++) {
            values[k] = Math.max(0, values[k]);
        }
        return values;
    }
}
