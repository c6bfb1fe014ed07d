package parallax.ingest.extract;

/// Hashes words into the buckets of [CueWeights] without making strings: 32-bit FNV-1a over
/// lower-cased characters, salted by the part the word plays.
final class CueHash {

    static final int BITS = 16;
    private static final int PRIME = 16777619;

    private CueHash() {}

    static int start(int salt) {
        return (0x811C9DC5 ^ salt) * PRIME;
    }

    static int add(int hash, char c) {
        return (hash ^ c) * PRIME;
    }

    static int bucket(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed >>> (32 - BITS);
    }

    /// Receives the buckets of a text.
    interface Sink {
        void accept(int bucket);
    }

    /// Receives the buckets of a word in each of two parts.
    interface PairSink {
        void accept(int bucket, int other);
    }

    /// Words of class and id attributes: cut at anything but letters and where a small letter meets
    /// a capital.
    static void names(String names, int salt, Sink sink) {
        names(names, salt, salt, (bucket, _) -> sink.accept(bucket));
    }

    /// The same in each of two parts.
    static void names(String names, int salt, int otherSalt, PairSink sink) {
        int start = start(salt);
        int otherStart = start(otherSalt);
        int hash = start;
        int other = otherStart;
        int length = 0;
        char before = ' ';
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letter = upper || c >= 'a' && c <= 'z';
            if (length > 0 && (!letter || upper && before >= 'a')) {
                if (length > 1) {
                    sink.accept(bucket(hash), bucket(other));
                }
                hash = start;
                other = otherStart;
                length = 0;
            }
            if (letter) {
                char small = upper ? (char) (c + 32) : c;
                hash = add(hash, small);
                other = add(other, small);
                length++;
            }
            before = c;
        }
        if (length > 1) {
            sink.accept(bucket(hash), bucket(other));
        }
    }

    /// The buckets of the first `most` words of a text, and of its first two words together; every
    /// character of Chinese, Japanese and Thai counts as a word, joined with the one before it.
    ///
    /// @param buckets as long as the text and two more; filled from the first on
    /// @return how many there are
    static int words(String line, int most, int[] buckets) {
        char[] text = line.toCharArray();
        int hash = start(7);
        int length = 0;
        int count = 0;
        int first = 0;
        int n = 0;
        char before = ' ';
        for (int i = 0; i < text.length && count < most; i++) {
            char c = text[i];
            char small = (char) (c | ' ');
            if (small >= 'a' && small <= 'z') {
                hash = add(hash, small);
                length++;
                before = c;
                continue;
            }
            if (c >= 0x2E80 && c < 0xA000) {
                buckets[n++] = bucket(add(add(start(5), before), c));
                count++;
                before = c;
                continue;
            }
            if (c > 127 && Letters.isLetter(c)) {
                hash = add(hash, Letters.lower(c));
                length++;
            } else if (length > 0) {
                buckets[n++] = bucket(hash);
                first = first == 0 ? hash : first;
                if (++count == 2) {
                    buckets[n++] = bucket(first * 31 + hash);
                }
                hash = start(7);
                length = 0;
            } else if (c == '@' || c == '©' || c == '»' || c == '|' || c == '•' || c == '→') {
                buckets[n++] = bucket(add(start(9), c));
            }
            before = c;
        }
        if (length > 0) {
            buckets[n++] = bucket(hash);
            if (count == 1) {
                buckets[n++] = bucket(first * 31 + hash);
            }
        }
        return n;
    }
}
