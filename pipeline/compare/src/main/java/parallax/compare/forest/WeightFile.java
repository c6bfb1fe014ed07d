package parallax.compare.forest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A file of trained weights that comes with Parallax and lies beside a class.
public final class WeightFile {

    private WeightFile() {}

    /// Makes a model of such a file.
    ///
    /// @param <T> the model
    @FunctionalInterface
    public interface Reader<T> {
        /// The model that `in` holds.
        T read(InputStream in) throws IOException;
    }

    /// What `reader` makes of the resource `name` beside `owner`.
    ///
    /// Throws [UncheckedIOException] when it cannot be read.
    public static <T> T read(Class<?> owner, String name, Reader<T> reader) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("not on the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
