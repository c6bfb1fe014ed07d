package parallax.ingest.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// Reads streams without trusting their length.
final class Bytes {

    private Bytes() {}

    /// A stream that holds more than is allowed.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(int limit) {
            super(tooLarge(limit));
        }
    }

    /// All bytes of a stream; throws [TooLarge] after `limit` bytes.
    static byte[] all(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw new TooLarge(limit);
        }
        return bytes;
    }

    /// What went wrong while reading, in words for people.
    static String why(IOException e) {
        return switch (e) {
            case TooLarge large -> large.getMessage();
            case EOFException _ -> "cut short: the compressed data ends too early";
            case ZipException zip -> "broken compressed data: " + zip.getMessage();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    /// What is said of something that holds more than is allowed.
    static String tooLarge(int limit) {
        return "larger than " + size(limit);
    }

    private static String size(int bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
