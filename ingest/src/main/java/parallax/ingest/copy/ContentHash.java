package parallax.ingest.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import parallax.model.Sha256;

/// The first 128 bits of the SHA-256 of a text's letters and digits in lower case, so that white
/// space, punctuation and kinds of quotation marks make no difference.
///
/// A text without letters or digits is hashed as it is.
record ContentHash(long high, long low) {

    static ContentHash of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(words::appendCodePoint);
        String hashed = words.isEmpty() ? text : words.toString();
        ByteBuffer digest =
                ByteBuffer.wrap(new Sha256().add(hashed.getBytes(StandardCharsets.UTF_8)).bytes());
        return new ContentHash(digest.getLong(), digest.getLong());
    }
}
