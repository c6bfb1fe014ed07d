package parallax.annotate.tagger;

/// Mixing of numbers into well-spread feature hashes (the finaliser of MurmurHash3, public domain).
public final class Hash {

    private Hash() {}

    /// Hash of a feature of the kind `template` with one value.
    public static int of(int template, int a) {
        return finish(template * 0x9E3779B1 ^ a * 0x85EBCA6B);
    }

    /// Hash of a feature with two values.
    public static int of(int template, int a, int b) {
        return finish(of(template, a) * 31 + b * 0xC2B2AE35);
    }

    /// Hash of a feature with three values.
    public static int of(int template, int a, int b, int c) {
        return finish(of(template, a, b) * 31 + c * 0x27D4EB2F);
    }

    /// Hash of characters `[start, end)`.
    public static int of(CharSequence text, int start, int end) {
        int h = 7;
        for (int i = start; i < end; i++) {
            h = h * 31 + text.charAt(i);
        }
        return finish(h);
    }

    /// Hash of a word.
    public static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    private static int finish(int h) {
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
