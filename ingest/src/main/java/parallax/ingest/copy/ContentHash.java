package parallax.ingest.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
                ByteBuffer.wrap(sha256().digest(hashed.getBytes(StandardCharsets.UTF_8)));
        return new ContentHash(digest.getLong(), digest.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
