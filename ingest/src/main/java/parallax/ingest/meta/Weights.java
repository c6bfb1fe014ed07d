package parallax.ingest.meta;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import parallax.ingest.forest.Forest;

/// Reads trained weights committed beside the code.
final class Weights {

    private Weights() {}

    static Forest read(String name) {
        try (InputStream in = Weights.class.getResourceAsStream(name)) {
            return Forest.read(
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
