package parallax.annotate.quote;

import java.util.List;
import java.util.Optional;
import parallax.annotate.tagger.Features;
import parallax.annotate.tagger.Hash;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// What speaks for and against a candidate, seen as a whole and beside the others: how sure its cue
/// and roles are, what they are, and whether a surer one reports it.
public final class JudgeFeatures {

    private static final double[] STEPS = {.02, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .98};

    /// So many candidates on either side are looked at.
    private static final int NEAR = 12;

    private final Passage p;
    private final Words words;
    private final Candidate own;
    private final Features f = new Features();
    private final int head;
    private final int tag;

    private JudgeFeatures(Passage passage, Candidate candidate) {
        p = passage;
        words = passage.words();
        own = candidate;
        head = candidate.window().head();
        tag = passage.t(head);
    }

    /// Features of the candidate at `index` among all of its text, a sequence of length 1.
    public static Features of(Passage passage, List<Candidate> all, int index) {
        JudgeFeatures features = new JudgeFeatures(passage, all.get(index));
        features.certainty();
        features.cue();
        features.source();
        features.content();
        features.others(all.subList(Math.max(0, index - NEAR), Math.min(all.size(), index + NEAR)));
        features.f.next();
        return features.f;
    }

    private void certainty() {
        int cue = step(own.window().certainty());
        int content = step(own.content());
        int source = step(own.source());
        int sure = step(own.found().score());
        f.node(Hash.of(1, cue));
        f.node(Hash.of(2, content));
        f.node(Hash.of(3, source));
        f.node(Hash.of(4, sure));
        f.node(Hash.of(5, cue, content));
        f.node(Hash.of(6, cue, source));
        f.node(Hash.of(7, cue, sure));
        f.node(Hash.of(8, cue, tag));
        f.node(Hash.of(9, content, source, cue / 3));
        f.node(Hash.of(10, cue, p.cue(head)));
    }

    private void cue() {
        int length = own.window().cueEnd() - own.window().cueStart();
        int cue = step(own.window().certainty());
        f.node(Hash.of(20, p.stem(head)));
        f.node(Hash.of(21, p.stem(head), own.window().quoted()));
        f.node(Hash.of(22, p.cluster(head)));
        f.node(Hash.of(23, p.cue(head), tag));
        f.node(Hash.of(24, Math.min(4, length), tag));
        f.node(Hash.of(25, words.word(own.window().cueStart()), p.cue(head)));
        f.node(Hash.of(26, own.window().quoted(), p.cue(head)));
        f.node(Hash.of(27, p.stem(head), cue / 3));
        f.node(Hash.of(28, own.window().sentence() == 0 ? 1 : 0, tag));
    }

    private void source() {
        Optional<Span> source = own.found().source();
        if (source.isEmpty()) {
            f.node(Hash.of(30, p.cue(head)));
            f.node(Hash.of(31, tag));
            return;
        }
        int first = p.wordAt(source.get().start());
        int last = Math.max(first, p.wordAt(source.get().end() - 1));
        boolean before = first < head;
        int away = Math.min(9, Math.abs(before ? head - last : first - head));
        f.node(Hash.of(32, p.t(last), p.name(last)));
        f.node(Hash.of(33, p.cluster(last)));
        f.node(Hash.of(34, words.word(last)));
        f.node(Hash.of(35, p.cluster(last), p.cue(head)));
        f.node(Hash.of(36, away, before ? 1 : 0));
        f.node(Hash.of(37, p.t(first), p.t(last), before ? 1 : 0));
        f.node(Hash.of(38, p.name(last), p.cue(head), tag));
    }

    private void content() {
        Span whole = own.found().whole();
        int first = p.wordAt(whole.start());
        int last = p.wordAt(whole.end() - 1);
        boolean before = first < head;
        int length = Math.min(12, (last - first) / 2);
        int finite = 0;
        int quoted = 0;
        for (int i = first; i <= last && i < words.size(); i++) {
            finite = Math.min(3, finite + (p.tag(i).isFinite() ? 1 : 0));
            quoted |= p.region(i) >= 0 ? 2 : 1;
        }
        f.node(Hash.of(40, length));
        f.node(Hash.of(41, finite, length / 3));
        f.node(Hash.of(42, quoted, before ? 1 : 0));
        f.node(Hash.of(43, words.word(first)));
        f.node(Hash.of(44, p.t(first), p.cue(head)));
        f.node(Hash.of(45, p.t(first), p.stem(head)));
        f.node(Hash.of(46, finite, quoted, p.cue(head)));
        f.node(
                Hash.of(
                        47,
                        words.sentence(Math.min(first, words.size() - 1)) - own.window().sentence(),
                        quoted));
        f.node(Hash.of(48, own.found().content().size(), quoted));
        f.node(Hash.of(49, p.cluster(first), tag));
    }

    private void others(List<Candidate> all) {
        int near = 0;
        int inside = 0;
        int over = 0;
        for (Candidate other : all) {
            if (other == own || Math.abs(other.window().sentence() - own.window().sentence()) > 1) {
                continue;
            }
            boolean surer = other.window().certainty() > own.window().certainty();
            int how = surer ? 2 : 1;
            near =
                    other.window().sentence() == own.window().sentence()
                            ? Math.max(near, how)
                            : near;
            inside =
                    other.reports(own)
                            ? Math.max(inside, 1 + step(other.window().certainty()))
                            : inside;
            over = own.reports(other) ? Math.max(over, 1 + step(other.window().certainty())) : over;
        }
        int cue = step(own.window().certainty());
        f.node(Hash.of(50, near, tag));
        f.node(Hash.of(51, inside));
        f.node(Hash.of(52, over));
        f.node(Hash.of(53, inside, cue));
        f.node(Hash.of(54, over, cue));
        f.node(Hash.of(55, inside, over, near));
        f.node(Hash.of(56, inside, p.cue(head)));
    }

    private static int step(double p) {
        int step = 0;
        while (step < STEPS.length && p >= STEPS[step]) {
            step++;
        }
        return step;
    }
}
