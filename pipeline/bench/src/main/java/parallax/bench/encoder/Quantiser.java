package parallax.bench.encoder;

import java.util.List;
import parallax.compare.vector.TunedWeights;

/// Rounds the weights of a product to bytes, as the quantised graph of the encoder holds them:
/// symmetric about 0, with a scale for each output.
final class Quantiser {

    private static final float MOST = 127;

    private Quantiser() {}

    /// The bytes, scales and zero points for the weights called `name` in the graph.
    ///
    /// @param values row by row, a row for each input
    /// @param columns how many outputs
    static List<TunedWeights.Tensor> columns(String name, float[] values, int columns) {
        float[] scales = new float[columns];
        for (int i = 0; i < values.length; i++) {
            int column = i % columns;
            scales[column] = Math.max(scales[column], Math.abs(values[i]) / MOST);
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            float scale = scales[i % columns];
            bytes[i] = (byte) (scale == 0 ? 0 : Math.round(values[i] / scale));
        }
        List<Integer> outputs = List.of(columns);
        return List.of(
                new TunedWeights.Bytes(
                        name + "_quantized", List.of(values.length / columns, columns), bytes),
                new TunedWeights.Floats(name + "_scale", outputs, scales),
                new TunedWeights.Bytes(name + "_zero_point", outputs, new byte[columns]));
    }
}
