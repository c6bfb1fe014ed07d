package parallax.annotate.claim;

import java.util.Set;
import parallax.annotate.quote.Passage;
import parallax.annotate.tagger.Features;
import parallax.annotate.tagger.Hash;
import parallax.annotate.tagger.Tag;

/// What makes a statement worth checking, each a thing one can point at: its words and word pairs,
/// the forms of its verbs, numbers and names in it, who it is about, how long it is.
public final class CheckFeatures {

    private static final Set<String> SELVES = Set.of("i", "we", "you", "my", "our");

    private final Passage p;
    private final int from;
    private final int to;
    private final Features f = new Features();

    private CheckFeatures(Passage passage, int from, int to) {
        this.p = passage;
        this.from = from;
        this.to = to;
    }

    /// Features of the words `[from, to)`, a sequence of length 1.
    public static Features of(Passage passage, int from, int to) {
        CheckFeatures features = new CheckFeatures(passage, from, to);
        features.words();
        features.verbs();
        features.counts();
        features.start();
        features.f.next();
        return features.f;
    }

    private void words() {
        for (int i = from; i < to; i++) {
            f.node(Hash.of(1, p.words().word(i)));
            f.node(Hash.of(2, p.words().word(i), i + 1 < to ? p.words().word(i + 1) : 1));
            f.node(Hash.of(3, p.cluster(i)));
            f.node(Hash.of(4, p.stem(i)));
            f.node(Hash.of(5, t(i), t(i + 1), t(i + 2)));
            f.node(Hash.of(6, t(i), t(i + 1)));
        }
    }

    private void verbs() {
        for (int i = from; i < to; i++) {
            if (p.tag(i).isFinite()) {
                int before = i > from ? p.words().word(i - 1) : 1;
                boolean person = i > from && p.tag(i - 1) == Tag.PRP;
                f.node(Hash.of(10, t(i), person ? before : t(i - 1)));
                f.node(Hash.of(11, p.stem(i), person ? before : t(i - 1)));
                f.node(Hash.of(12, t(i), p.cluster(i)));
            }
        }
    }

    private void counts() {
        int numbers = 0;
        int names = 0;
        int past = 0;
        int modals = 0;
        int self = 0;
        for (int i = from; i < to; i++) {
            numbers += p.tag(i) == Tag.CD ? 1 : 0;
            names += p.isNameStart(i) ? 1 : 0;
            past += p.tag(i) == Tag.VBD ? 1 : 0;
            modals += p.tag(i) == Tag.MD ? 1 : 0;
            self += SELVES.contains(p.words().lower(i)) ? 1 : 0;
        }
        f.node(Hash.of(20, Math.min(3, numbers)));
        f.node(Hash.of(21, Math.min(3, names)));
        f.node(Hash.of(22, Math.min(3, past)));
        f.node(Hash.of(23, Math.min(2, modals)));
        f.node(Hash.of(24, Math.min(3, self)));
        f.node(Hash.of(25, Math.min(8, (to - from) / 4)));
        f.node(Hash.of(26, Math.min(2, numbers), Math.min(2, past), Math.min(2, self)));
        f.node(Hash.of(27, Math.min(2, names), Math.min(2, past), Math.min(2, modals)));
    }

    private void start() {
        f.node(Hash.of(30, p.words().word(from)));
        f.node(Hash.of(31, t(from), t(from + 1)));
        f.node(Hash.of(32, t(to - 1)));
        f.node(Hash.of(33, p.words().word(to - 1)));
    }

    private int t(int i) {
        return i < from ? -1 : i >= to ? -2 : p.tag(i).ordinal();
    }
}
