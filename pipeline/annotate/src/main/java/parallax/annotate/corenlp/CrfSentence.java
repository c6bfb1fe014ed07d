package parallax.annotate.corenlp;

import java.util.List;

/// The scores of each label of each word of a sentence, and of each pair of labels, as the random
/// field gives them.
final class CrfSentence {

    private static final int LABELS = FlatCrf.LABELS;
    private static final int PAIRS = LABELS * LABELS;

    /// How far away a word still counts without its place.
    private static final int REACH = 5;

    /// A neighbour as short as this is looked beyond.
    private static final int SHORT = 3;

    private static final int FARTHEST_AGAIN = 150;
    private static final long SELDOM = FeatureHash.key("NO-OCCURRENCE-PATTERN|C");
    private static final long AGAIN_LATER = FeatureHash.key("X-NEXT-OCCURRENCE-X|C");
    private static final long AGAIN_EARLIER = FeatureHash.key("X-PREV-OCCURRENCE-X|C");

    private final List<CrfWord> words;
    private final CrfWord outside;
    private final float[] single;
    private final float[] pair;

    /// A sentence of `words`; before and after it stands `outside`.
    CrfSentence(List<CrfWord> words, CrfWord outside) {
        this.words = words;
        this.outside = outside;
        single = new float[words.size() * LABELS];
        pair = new float[words.size() * PAIRS];
        for (int i = 0; i < words.size(); i++) {
            near(i);
            around(i);
            far(i);
            again(i);
        }
    }

    /// 4 scores a word.
    float[] single() {
        return single;
    }

    /// 16 scores a word: of its label after each label of the word before.
    float[] pair() {
        return pair;
    }

    private CrfWord at(int i) {
        return i < 0 || i >= words.size() ? outside : words.get(i);
    }

    private void near(int i) {
        CrfWord word = words.get(i);
        int at = i * LABELS;
        int pairAt = i * PAIRS;
        word.addSingle(CrfWord.OWN, single, at);
        word.addPair(0, pair, pairAt);
        at(i - 1).addSingle(CrfWord.OF_NEXT, single, at);
        at(i - 1).addPair(CrfWord.PAIR_OF_NEXT, pair, pairAt);
        at(i + 1).addSingle(CrfWord.OF_PREVIOUS, single, at);
        at(i + 1).addPair(CrfWord.PAIR_OF_PREVIOUS, pair, pairAt);
        word.addAfter(at(i - 1), single, at, pair, pairAt);
        word.addBefore(at(i + 1), single, at);
        word.addBetween(at(i - 1), at(i + 1), single, at);
    }

    /// Each different word of those up to five before and after counts once.
    private void around(int i) {
        for (int d = 1; d <= REACH; d++) {
            if (isNew(i, d, 1)) {
                at(i + d).addSingle(CrfWord.OF_EARLIER, single, i * LABELS);
            }
            if (isNew(i, d, -1)) {
                at(i - d).addSingle(CrfWord.OF_LATER, single, i * LABELS);
            }
        }
    }

    private boolean isNew(int i, int d, int step) {
        String text = at(i + d * step).text();
        for (int nearer = 1; nearer < d; nearer++) {
            if (at(i + nearer * step).text().equals(text)) {
                return false;
            }
        }
        return true;
    }

    private void far(int i) {
        if (at(i - 1).text().length() <= SHORT) {
            words.get(i).addFar(at(i - 2), "-PPW_CTYPE|C", single, i * LABELS);
        }
        if (at(i + 1).text().length() <= SHORT) {
            words.get(i).addFar(at(i + 2), "-NNW_CTYPE|C", single, i * LABELS);
        }
    }

    /// Whether a name between two plain words comes again in the sentence.
    private void again(int i) {
        String word = at(i).text();
        boolean isName =
                i > 0
                        && isNameCase(word)
                        && isSmall(at(i + 1).text())
                        && hasLetter(at(i + 1).text())
                        && hasLetter(at(i - 1).text());
        if (!isName) {
            addSingle(SELDOM, i);
            return;
        }
        if (isAmong(word, i + 3, i + FARTHEST_AGAIN)) {
            addSingle(AGAIN_LATER, i);
        }
        if (isAmong(word, i - FARTHEST_AGAIN + 1, i - 2)) {
            addSingle(AGAIN_EARLIER, i);
        }
    }

    private void addSingle(long key, int i) {
        outside.field().addSingle(key, single, i * LABELS);
    }

    private boolean isAmong(String word, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
            if (at(i).text().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameCase(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && isSmall(word.substring(1));
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty() && word.chars().noneMatch(c -> Character.isUpperCase((char) c));
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(c -> Character.isLetter((char) c));
    }
}
