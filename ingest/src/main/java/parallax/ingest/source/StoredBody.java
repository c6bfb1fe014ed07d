package parallax.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/// The body of an archived answer as it was before it was coded for sending.
///
/// The header `Content-Encoding` is believed only where the bytes bear it out: many archives keep
/// it beside a body that is decoded already, and some hosts name a coding that they did not use.
final class StoredBody {

    private static final int GZIP_MAGIC = 0x1F8B;
    private static final int ZLIB_METHOD = 8;

    /// A body that cannot be decoded, though its record is whole.
    static final class Undecodable extends IOException {
        private static final long serialVersionUID = 1;

        Undecodable(String message, IOException cause) {
            super(message, cause);
        }
    }

    private StoredBody() {}

    /// The decoded body. Throws [Undecodable] for what is broken or in an unknown coding,
    /// [Bytes.TooLarge] for what is larger than `limit`, stored or decoded, and another
    /// [IOException] when the archive itself ends too early.
    static byte[] of(HttpResponse http, int limit) throws IOException {
        byte[] stored = Bytes.all(http.body().stream(), limit);
        String coding =
                http.headers()
                        .first("Content-Encoding")
                        .orElse("")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        try {
            return Bytes.all(decoded(stored, coding), limit);
        } catch (Bytes.TooLarge bomb) {
            throw bomb;
        } catch (IOException e) {
            if (isMarkup(stored)) {
                return stored;
            }
            throw new Undecodable("its coding " + coding + " is broken: " + Bytes.why(e), e);
        }
    }

    private static InputStream decoded(byte[] stored, String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(stored);
        if (stored.length > 2 && unsigned(stored, 0) == GZIP_MAGIC) {
            return new GZIPInputStream(in);
        }
        return switch (coding) {
            case "br" -> new BrotliInputStream(in);
            case "deflate" -> isZlib(stored) ? new InflaterInputStream(in) : in;
            case "", "identity", "none", "gzip", "x-gzip" -> in;
            default -> {
                if (isMarkup(stored)) {
                    yield in;
                }
                throw new IOException("it is not known here");
            }
        };
    }

    /// The head of a zlib stream (RFC 1950): method 8, and a multiple of 31.
    private static boolean isZlib(byte[] stored) {
        return stored.length > 2
                && (stored[0] & 0x0F) == ZLIB_METHOD
                && unsigned(stored, 0) % 31 == 0;
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    /// True when a `<` comes first, but for white space and a byte order mark.
    private static boolean isMarkup(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '<') {
                return true;
            }
            boolean isMark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            if (!isMark && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return false;
    }
}
