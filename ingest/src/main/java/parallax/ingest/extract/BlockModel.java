package parallax.ingest.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import parallax.ingest.forest.Forest;

/// The trained weights that tell article text from furniture: two linear models over hashed words,
/// and two forests, the second of which sees what the first said of the neighbours.
///
/// Trained by `parallax.bench.extract.TrainBlocks` on pages split by site.
///
/// @param names weights of class and id words
/// @param words weights of the words of the text
/// @param first forest over the features of a piece
/// @param second forest over those and the first's answers around it
public record BlockModel(CueWeights names, CueWeights words, Forest first, Forest second) {

    private static final int VERSION = 1;

    /// The weights committed with the code.
    public static BlockModel load() {
        try (InputStream in = BlockModel.class.getResourceAsStream("blocks.model")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads what [#write(OutputStream)] wrote.
    public static BlockModel read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("block model of version " + version + ", not " + VERSION);
        }
        return new BlockModel(readCues(in), readCues(in), Forest.read(in), Forest.read(in));
    }

    /// Writes the weights: cue weights in 255 steps, thresholds as floats, gzipped.
    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(zipped);
        out.writeInt(VERSION);
        write(names, out);
        write(words, out);
        first.write(out);
        second.write(out);
        out.flush();
        zipped.finish();
    }

    private static void write(CueWeights cues, DataOutputStream out) throws IOException {
        float most = 1e-6f;
        for (float weight : cues.weights()) {
            most = Math.max(most, Math.abs(weight));
        }
        out.writeFloat(most / 127);
        for (float weight : cues.weights()) {
            out.writeByte(Math.round(weight / most * 127));
        }
    }

    private static CueWeights readCues(DataInputStream in) throws IOException {
        float step = in.readFloat();
        byte[] steps = in.readNBytes(CueWeights.SIZE);
        float[] weights = new float[CueWeights.SIZE];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = steps[i] * step;
        }
        return new CueWeights(weights);
    }
}
