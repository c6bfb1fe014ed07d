package parallax.annotate.corenlp;

import static parallax.annotate.corenlp.FeatureHash.START;
import static parallax.annotate.corenlp.FeatureHash.add;
import static parallax.annotate.corenlp.FeatureHash.key;

/// A word as the random field sees it, and all that it says on its own: of its own label and those
/// of its neighbours. That never changes from sentence to sentence, so it is summed up once.
///
/// Features are those of CoreNLP's NERFeatureFactory with the settings its three-class model was
/// trained with (Finkel, Grenager and Manning 2005), made anew as hashes.
final class CrfWord {

    /// Where in [#single] the word speaks of its own label, of the next word's, of the one before,
    /// and of those up to five after and before it.
    static final int OWN = 0;

    static final int OF_NEXT = FlatCrf.LABELS;
    static final int OF_PREVIOUS = 2 * FlatCrf.LABELS;
    static final int OF_LATER = 3 * FlatCrf.LABELS;
    static final int OF_EARLIER = 4 * FlatCrf.LABELS;

    private static final int PAIRS = FlatCrf.LABELS * FlatCrf.LABELS;

    /// The same in [#pair].
    static final int PAIR_OF_NEXT = PAIRS;

    static final int PAIR_OF_PREVIOUS = 2 * PAIRS;

    private static final int LONGEST_PART = 6;

    private final FlatCrf field;
    private final String text;
    private final String shape;
    private final String group;
    private final float[] single = new float[5 * FlatCrf.LABELS];
    private final float[] pair = new float[3 * PAIRS];
    private final long textState;
    private final long shapeState;
    private final long groupState;

    private CrfWord(FlatCrf field, String text, String shape, String group) {
        this.field = field;
        this.text = text;
        this.shape = shape;
        this.group = group;
        textState = add(START, text);
        shapeState = add(START, shape);
        groupState = add(START, group);
    }

    /// A word, its shape and its class of words.
    static CrfWord of(FlatCrf field, String text, String shape, String group) {
        CrfWord word = new CrfWord(field, text, shape, group);
        word.single(word.textState, "-WORD|C", OWN);
        word.single(word.shapeState, "-TYPE|C", OWN);
        word.single(word.groupState, "-DISTSIM|C", OWN);
        word.single(START, "###|C", OWN);
        word.parts();
        word.pair(START, "PSEQ|CpC", 0);
        word.pair(word.textState, "-PSEQW|CpC", 0);
        word.pair(word.groupState, "-PSEQcDS|CpC", 0);
        word.pair(word.shapeState, "-PSEQcS|CpC", 0);
        word.pair(word.shapeState, "-TPS2|CpC", 0);
        word.neighbours(word.groupState, word.groupState, word.shapeState);
        return word;
    }

    /// What stands before the first and after the last word.
    static CrfWord outside(FlatCrf field) {
        CrfWord word = new CrfWord(field, "", "", "");
        long none = add(START, "null");
        word.neighbours(none, START, none);
        return word;
    }

    private void neighbours(long group, long pairGroup, long nextShape) {
        single(textState, "-PW|C", OF_NEXT);
        single(group, "-PDISTSIM|C", OF_NEXT);
        single(shapeState, "-PTYPE|C", OF_NEXT);
        single(textState, "-NW|C", OF_PREVIOUS);
        single(group, "-NDISTSIM|C", OF_PREVIOUS);
        single(shapeState, "-NTYPE|C", OF_PREVIOUS);
        single(textState, "-DISJP|C", OF_LATER);
        single(textState, "-DISJN|C", OF_EARLIER);
        pair(textState, "-PSEQpW|CpC", PAIR_OF_NEXT);
        pair(pairGroup, "-PSEQpDS|CpC", PAIR_OF_NEXT);
        pair(shapeState, "-PSEQpS|CpC", PAIR_OF_NEXT);
        pair(nextShape, "-TNS1|CpC", PAIR_OF_PREVIOUS);
    }

    /// Beginnings and ends of the word between its marks `<` and `>`.
    private void parts() {
        String marked = "<" + text + ">";
        int longest = Math.min(LONGEST_PART, marked.length());
        for (int length = 2; length <= longest; length++) {
            long head = add(add(START, '#'), marked.substring(0, length));
            single(head, "#|C", OWN);
            if (length < marked.length()) {
                long tail = add(add(START, '#'), marked.substring(marked.length() - length));
                single(tail, "#|C", OWN);
            }
        }
    }

    private void single(long state, String name, int at) {
        field.addSingle(key(add(state, name)), single, at);
    }

    private void pair(long state, String name, int at) {
        field.addPair(key(add(state, name)), pair, at);
    }

    /// The field it asks.
    FlatCrf field() {
        return field;
    }

    /// The word itself.
    String text() {
        return text;
    }

    /// Adds what it says of one label, from `part` of what it says, to `scores` from `at`.
    void addSingle(int part, float[] scores, int at) {
        for (int i = 0; i < FlatCrf.LABELS; i++) {
            scores[at + i] += single[part + i];
        }
    }

    /// Adds what it says of two labels.
    void addPair(int part, float[] scores, int at) {
        for (int i = 0; i < PAIRS; i++) {
            scores[at + i] += pair[part + i];
        }
    }

    /// Adds what it and the word before it say together.
    void addAfter(CrfWord previous, float[] scores, int at, float[] pairs, int pairAt) {
        joined(previous.shapeState, shape, "-PCTYPE|C", scores, at);
        joined(previous.textState, shape, "-PW_CTYPE|C", scores, at);
        with(previous.textState, text, "-PSEQW2|CpC", pairs, pairAt);
        with(previous.shapeState, shape, "-TYPES|CpC", pairs, pairAt);
        with(previous.groupState, group, "-PSEQpcDS|CpC", pairs, pairAt);
    }

    /// Adds what it and the word after it say together.
    void addBefore(CrfWord next, float[] scores, int at) {
        joined(shapeState, next.shape, "-CNTYPE|C", scores, at);
        joined(shapeState, next.text, "-NW_CTYPE|C", scores, at);
    }

    /// Adds what it and both its neighbours say together.
    void addBetween(CrfWord previous, CrfWord next, float[] scores, int at) {
        long state = add(add(add(previous.shapeState, "..."), shape), "...");
        field.addSingle(key(add(add(state, next.shape), "-PCNTYPE|C")), scores, at);
    }

    /// Adds what it and a word two places away say together; `name` is of which side.
    void addFar(CrfWord other, String name, float[] scores, int at) {
        joined(other.textState, shape, name, scores, at);
    }

    private void joined(long state, String second, String name, float[] scores, int at) {
        field.addSingle(key(add(add(add(state, "..."), second), name)), scores, at);
    }

    private void with(long state, String second, String name, float[] scores, int at) {
        field.addPair(key(add(add(add(state, '-'), second), name)), scores, at);
    }
}
