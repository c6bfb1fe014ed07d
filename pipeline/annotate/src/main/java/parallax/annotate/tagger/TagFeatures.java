package parallax.annotate.tagger;

/// Features of the part-of-speech tagger: the word, its ends and shape, and its neighbours.
public final class TagFeatures {

    private TagFeatures() {}

    /// Features of the words of one sentence.
    public static Features of(Words words, int sentence) {
        Features f = new Features();
        int from = words.sentenceStart(sentence);
        int to = words.sentenceStart(sentence + 1);
        for (int i = from; i < to; i++) {
            word(words, i, i == from, f);
            neighbours(words, i, from, to, f);
            if (i > from) {
                f.edge(1);
            }
            f.next();
        }
        return f;
    }

    private static void word(Words words, int i, boolean first, Features f) {
        String low = words.lower(i);
        int n = low.length();
        int shape = words.shape(i) + (first ? 16 : 0);
        f.node(Hash.of(1, words.word(i), shape));
        f.node(Hash.of(2, words.word(i)));
        f.node(Hash.of(3, words.suffix(i), shape));
        f.node(Hash.of(4, Hash.of(low, Math.max(0, n - 2), n)));
        f.node(Hash.of(5, Hash.of(low, Math.max(0, n - 4), n)));
        f.node(Hash.of(6, Hash.of(low, 0, Math.min(3, n))));
        f.node(Hash.of(7, shape));
    }

    private static void neighbours(Words words, int i, int from, int to, Features f) {
        int before = i > from ? words.word(i - 1) : 1;
        int after = i + 1 < to ? words.word(i + 1) : 1;
        f.node(Hash.of(8, before));
        f.node(Hash.of(9, after));
        f.node(Hash.of(10, before, words.word(i)));
        f.node(Hash.of(11, words.word(i), after));
        f.node(Hash.of(12, i > from + 1 ? words.word(i - 2) : 1));
        f.node(Hash.of(13, i + 2 < to ? words.word(i + 2) : 1));
        f.node(Hash.of(14, i > from ? words.suffix(i - 1) : 1, words.suffix(i)));
        f.node(Hash.of(15, words.suffix(i), i + 1 < to ? words.suffix(i + 1) : 1));
        f.node(Hash.of(16, i > from ? words.shape(i - 1) : 9, words.shape(i)));
    }
}
