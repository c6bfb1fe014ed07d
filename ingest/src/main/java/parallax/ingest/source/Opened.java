package parallax.ingest.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// A stream whose kind was found by looking at its head, without using any of it up.
///
/// @param kind what it holds
/// @param name its name without `.gz`
/// @param raw the bytes as they are stored
/// @param isGzip true when they are compressed
record Opened(Kind kind, String name, InputStream raw, boolean isGzip) {

    private static final int HEAD = 16 << 10;
    private static final int BUFFER = 1 << 16;

    /// Looks at the first 16 kB.
    static Opened of(InputStream stream, String fileName) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(stream, BUFFER);
        raw.mark(HEAD);
        byte[] head = raw.readNBytes(HEAD);
        raw.reset();
        boolean isGzip = head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
        String name =
                isGzip && fileName.endsWith(".gz")
                        ? fileName.substring(0, fileName.length() - 3)
                        : fileName;
        return new Opened(Kind.of(isGzip ? inflate(head) : head, name), name, raw, isGzip);
    }

    /// The bytes, decompressed where they were compressed.
    InputStream plain() throws IOException {
        return isGzip ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /// As much of the cut-off data as can be had.
    private static byte[] inflate(byte[] head) throws IOException {
        byte[] out = new byte[HEAD];
        int size = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            int n;
            while (size < out.length && (n = in.read(out, size, out.length - size)) > 0) {
                size += n;
            }
        } catch (IOException cutOff) {
            if (size == 0) {
                throw cutOff;
            }
        }
        return Arrays.copyOf(out, size);
    }
}
