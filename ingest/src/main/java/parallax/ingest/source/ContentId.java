package parallax.ingest.source;

import java.nio.charset.StandardCharsets;
import parallax.model.Sha256;

/// Names an article by what it was read from, so that the same bytes have the same id on every run
/// and machine, whatever their file is called: the first 64 bits of SHA-256, as 16 hex digits.
final class ContentId {

    private static final int DIGITS = 16;

    private ContentId() {}

    /// The id of an input's bytes, after decompression.
    static String of(byte[] bytes) {
        return Sha256.of(bytes).substring(0, DIGITS);
    }

    /// The id of parts of text: different parts give different ids, however they are cut.
    static String of(String... parts) {
        return of(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
    }
}
