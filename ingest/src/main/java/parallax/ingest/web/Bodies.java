package parallax.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// Decompresses what was sent, as far as a limit: a bomb ends there.
final class Bodies {

    /// Enough of a robots.txt (RFC 9309 asks for 500 kB).
    static final int SMALL = 500 << 10;

    private Bodies() {}

    /// The first `limit` bytes of a body, decompressed when it is gzip, whether or not a header
    /// says so; what is broken gives what came before the break.
    static byte[] plain(Answer answer, int limit) {
        byte[] body = answer.body();
        boolean isGzip = body.length > 2 && (body[0] & 255) == 0x1f && (body[1] & 255) == 0x8b;
        byte[] out = new byte[Math.min(limit, isGzip ? limit : body.length)];
        int size = 0;
        try (InputStream in = isGzip ? gzip(body) : new ByteArrayInputStream(body)) {
            int n;
            while (size < out.length && (n = in.read(out, size, out.length - size)) > 0) {
                size += n;
            }
        } catch (IOException broken) {
            return Arrays.copyOf(out, size);
        }
        return Arrays.copyOf(out, size);
    }

    private static InputStream gzip(byte[] body) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(body));
    }
}
