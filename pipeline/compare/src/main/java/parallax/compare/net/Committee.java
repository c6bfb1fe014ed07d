package parallax.compare.net;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import parallax.compare.forest.Forest;
import parallax.compare.forest.WeightFile;

/// Networks that were trained apart for one question and are asked together: the mean of what they
/// say is surer than what any of them says.
public final class Committee {

    private final Scale scale;
    private final List<List<Layer>> networks;

    /// Networks whose inputs are brought to `scale`; each is a list of layers, all but the last of
    /// which let only positive values through.
    public Committee(Scale scale, List<List<Layer>> networks) {
        this.scale = scale;
        this.networks = networks.stream().map(List::copyOf).toList();
    }

    /// The committee in the resource `name` beside `owner`.
    ///
    /// Throws [UncheckedIOException] when it cannot be read.
    public static Committee resource(Class<?> owner, String name) {
        return WeightFile.read(owner, name, Committee::read);
    }

    /// Reads what [#write] wrote.
    public static Committee read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
        Scale scale = new Scale(floats(in), floats(in));
        List<List<Layer>> networks = new ArrayList<>();
        int size = in.readUnsignedByte();
        for (int n = 0; n < size; n++) {
            List<Layer> layers = new ArrayList<>();
            int depth = in.readUnsignedByte();
            for (int l = 0; l < depth; l++) {
                layers.add(layer(in));
            }
            networks.add(layers);
        }
        return new Committee(scale, networks);
    }

    private static Layer layer(DataInputStream in) throws IOException {
        float[][] weights = new float[in.readUnsignedShort()][];
        float[] bias = floats(in);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = new float[bias.length];
            for (int o = 0; o < bias.length; o++) {
                weights[i][o] = Float.float16ToFloat(in.readShort());
            }
        }
        return new Layer(weights, bias);
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[in.readUnsignedShort()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /// Writes the committee, compressed, weights in half precision.
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            write(scale.mean(), out);
            write(scale.deviation(), out);
            out.writeByte(networks.size());
            for (List<Layer> layers : networks) {
                out.writeByte(layers.size());
                for (Layer layer : layers) {
                    write(layer, out);
                }
            }
        }
    }

    private static void write(Layer layer, DataOutputStream out) throws IOException {
        out.writeShort(layer.weights().length);
        write(layer.bias(), out);
        for (float[] row : layer.weights()) {
            for (float weight : row) {
                out.writeShort(Float.floatToFloat16(weight));
            }
        }
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        out.writeShort(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    /// The mean output of all networks for a row of features.
    public float[] of(float[] row) {
        float[] scaled = scale.of(row);
        float[] mean = {};
        for (List<Layer> layers : networks) {
            float[] outputs = run(layers, scaled);
            mean = mean.length == 0 ? new float[outputs.length] : mean;
            for (int o = 0; o < mean.length; o++) {
                mean[o] += outputs[o] / networks.size();
            }
        }
        return mean;
    }

    /// The outputs for a row as probabilities that sum to 1.
    public double[] probabilities(float[] row) {
        float[] outputs = of(row);
        double[] p = new double[outputs.length];
        for (int k = 0; k < p.length; k++) {
            p[k] = outputs[k];
        }
        return Forest.probabilities(p);
    }

    private static float[] run(List<Layer> layers, float[] inputs) {
        float[] values = inputs;
        for (int l = 0; l < layers.size(); l++) {
            values = layers.get(l).of(values);
            values = l + 1 < layers.size() ? Layer.positive(values) : values;
        }
        return values;
    }
}
