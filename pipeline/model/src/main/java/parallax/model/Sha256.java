package parallax.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash (FIPS 180-4) being taken; not safe for use by several threads.
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// The hash of `bytes`, 64 hex digits.
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }

    /// The hash of `text` in UTF-8, 64 hex digits.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The hash of parts of text, 64 hex digits: different parts give different hashes, however
    /// they are cut, as long as they hold no NUL.
    public static String ofParts(Iterable<String> parts) {
        Sha256 hash = new Sha256();
        parts.forEach(hash::add);
        return hash.hex();
    }

    /// Adds a text in UTF-8, told apart from what follows by a NUL.
    public Sha256 add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /// Adds bytes as they are.
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /// The hash of all that was added, 64 hex digits; begins anew.
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The hash of all that was added, 32 bytes; begins anew.
    public byte[] bytes() {
        return digest.digest();
    }
}
