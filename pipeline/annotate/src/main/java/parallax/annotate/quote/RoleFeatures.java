package parallax.annotate.quote;

import parallax.annotate.tagger.Features;
import parallax.annotate.tagger.Hash;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;

/// What tells the source and the content of one cue from the other words around it.
public final class RoleFeatures {

    private static final int[] STEPS = {1, 2, 3, 4, 6, 9, 14, 20, 30, 50};

    private final Passage p;
    private final Words words;
    private final Window window;
    private final Features f = new Features();
    private final Segments segments;
    private final int frame;
    private final int after;
    private final int before;

    private RoleFeatures(Passage passage, Window window) {
        p = passage;
        words = passage.words();
        this.window = window;
        segments = Segments.of(passage, window);
        int head = window.head();
        int state = p.quoteState(window.cueStart() - 1) * 4 + p.quoteState(window.cueEnd());
        after = p.t(window.cueEnd());
        before = p.t(window.cueStart() - 1);
        frame = Hash.of(1, p.cue(head) * 64 + p.t(head), after, state);
    }

    /// Features of the words of the window.
    public static Features of(Passage passage, Window window) {
        return new RoleFeatures(passage, window).build();
    }

    private Features build() {
        for (int i = window.from(); i < window.to(); i++) {
            int side = side(i);
            int place = side * 8 + words.sentence(i) - window.sentence() + 3;
            word(i, side, place);
            distance(i, side, place);
            cue(i, side, place);
            quotes(i, side, place);
            segment(i, side, place);
            edges(i, side);
            f.next();
        }
        return f;
    }

    private int side(int i) {
        return i < window.cueStart() ? 0 : i < window.cueEnd() ? 1 : 2;
    }

    private void word(int i, int side, int place) {
        int t = p.t(i);
        f.node(Hash.of(1, place));
        f.node(Hash.of(2, t, side));
        f.node(Hash.of(3, words.word(i), side));
        f.node(Hash.of(4, p.t(i - 1), t, p.t(i + 1)));
        f.node(Hash.of(5, words.word(i - 1), t, side));
        f.node(Hash.of(6, words.word(i + 1), t, side));
        f.node(Hash.of(7, p.name(i), side));
        f.node(Hash.of(8, p.cluster(i), side));
        f.node(Hash.of(9, p.name(i), t, place));
        f.node(Hash.of(10, t, place));
        f.node(Hash.of(11, p.cluster(i), place));
    }

    private void distance(int i, int side, int place) {
        int d = step(side == 0 ? window.cueStart() - i : i - window.cueEnd() + 1);
        int chunk = segments.chunk(i);
        f.node(Hash.of(20, d, side));
        f.node(Hash.of(21, d, side, p.t(i)));
        f.node(Hash.of(22, chunk, side, p.t(i)));
        f.node(Hash.of(23, chunk, side, p.name(i)));
        f.node(Hash.of(24, chunk, side, frame));
        f.node(Hash.of(25, d, side, frame));
        f.node(Hash.of(26, chunk, place, p.cue(window.head())));
        f.node(Hash.of(27, chunk, side, p.cluster(i)));
    }

    private void cue(int i, int side, int place) {
        int stem = p.stem(window.head());
        int tag = p.t(window.head());
        f.node(Hash.of(30, stem, place));
        f.node(Hash.of(31, stem, side, p.t(i)));
        f.node(Hash.of(32, words.word(window.head()), place, after));
        f.node(Hash.of(33, frame, place));
        f.node(Hash.of(34, frame, side, p.t(i)));
        f.node(Hash.of(35, tag * 64 + before, after, place));
        f.node(Hash.of(36, window.tenths(), place));
        f.node(Hash.of(37, words.word(window.cueEnd() - 1), place, after));
        f.node(Hash.of(38, words.word(window.cueStart()), place, before));
        f.node(Hash.of(39, window.tenths(), stem, side));
    }

    private void quotes(int i, int side, int place) {
        int state = p.quoteState(i);
        int near = window.nearness(p, i);
        f.node(Hash.of(40, state, place));
        f.node(Hash.of(41, state, window.quoted(), place));
        f.node(Hash.of(42, near, place, state));
        f.node(Hash.of(43, near, side, frame));
        f.node(Hash.of(44, window.quoted() * 4 + state, side, p.t(i)));
        f.node(Hash.of(45, near * 4 + state, p.stem(window.head()), side));
        f.node(Hash.of(46, near, p.cue(window.head()), window.quoted() * 4 + state));
    }

    private void segment(int i, int side, int place) {
        int segment = segments.number(i);
        int intro = segments.intro(i);
        f.node(Hash.of(50, segment, place));
        f.node(Hash.of(51, segment, side, words.word(intro)));
        f.node(Hash.of(52, segment, side, p.t(intro) * 32 + p.t(intro + 1)));
        f.node(Hash.of(53, segment, frame));
        f.node(Hash.of(54, segment, segments.mark(i), place));
        f.node(Hash.of(55, segments.verbs(i), place, segment));
        f.node(Hash.of(56, segments.length(i), segment, place));
        f.node(Hash.of(57, segments.cues(i), segment, place));
        f.node(Hash.of(58, words.word(intro), p.stem(window.head()), side));
        f.node(Hash.of(59, segments.verbs(i), side, p.t(i)));
        f.node(Hash.of(60, p.name(intro), segment, place));
    }

    private void edges(int i, int side) {
        int in = i > window.from() ? i - 1 : -1;
        boolean paragraph =
                words.sentence(i) != words.sentence(i - 1 < 0 ? i : i - 1)
                        && p.startsParagraph(words.sentence(i));
        int sentence = in >= 0 && words.sentence(in) != words.sentence(i) ? paragraph ? 2 : 1 : 0;
        f.edge(Hash.of(70, side));
        f.edge(Hash.of(71, p.t(in), p.t(i), side));
        f.edge(Hash.of(72, closed(in), closed(i)));
        f.edge(Hash.of(73, sentence, side, window.quoted()));
        f.edge(Hash.of(74, p.quoteState(in), p.quoteState(i), side));
        f.edge(Hash.of(75, closed(in), p.t(i), side));
        f.edge(Hash.of(76, p.t(in), closed(i), side));
        f.edge(Hash.of(77, side(in < 0 ? i : in) * 3 + side, p.stem(window.head())));
        f.edge(Hash.of(78, side(in < 0 ? i : in) * 3 + side, p.t(i), p.t(window.head())));
        f.edge(Hash.of(79, p.t(in), p.t(i), p.t(i + 1)));
        f.edge(Hash.of(80, p.name(in), p.name(i), side));
        f.edge(Hash.of(81, closed(in), closed(i), p.t(i + 1)));
        f.edge(Hash.of(82, segments.number(in < 0 ? i : in), segments.number(i), side));
    }

    private int closed(int i) {
        Tag tag = p.tag(i);
        return tag.isNoun() || tag.isVerb() || tag == Tag.JJ || tag == Tag.CD ? 0 : words.word(i);
    }

    private static int step(int distance) {
        int step = 0;
        while (step < STEPS.length && distance > STEPS[step]) {
            step++;
        }
        return step;
    }
}
