package parallax.annotate.quote;

import parallax.annotate.tagger.Features;
import parallax.annotate.tagger.Hash;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;

/// What tells a cue (`said`, `according to`, `the claim by`) from other words of its sentence.
public final class CueFeatures {

    private static final int FAR = 8;

    private final Passage p;
    private final Words words;
    private final Features f = new Features();
    private int from;
    private int to;
    private boolean quoted;

    private CueFeatures(Passage passage) {
        p = passage;
        words = passage.words();
    }

    /// Features of the words of one sentence.
    public static Features of(Passage passage, int sentence) {
        return new CueFeatures(passage).sentence(sentence);
    }

    private Features sentence(int s) {
        from = words.sentenceStart(s);
        to = words.sentenceStart(s + 1);
        for (int i = from; i < to; i++) {
            quoted |= p.region(i) >= 0;
        }
        for (int i = from; i < to; i++) {
            itself(i);
            around(i);
            quotes(i);
            subject(i);
            object(i);
            place(i, s);
            edges(i);
            f.next();
        }
        return f;
    }

    private void itself(int i) {
        int t = p.t(i);
        f.node(Hash.of(1, words.word(i)));
        f.node(Hash.of(2, p.stem(i), t));
        f.node(Hash.of(3, p.stem(i)));
        f.node(Hash.of(4, p.cue(i), t));
        f.node(Hash.of(5, p.cluster(i)));
        f.node(Hash.of(6, p.cluster(i), t));
        f.node(Hash.of(7, words.suffix(i), t));
        f.node(Hash.of(8, t, words.shape(i)));
    }

    private void around(int i) {
        int t = p.t(i);
        f.node(Hash.of(20, word(i - 1), words.word(i)));
        f.node(Hash.of(21, words.word(i), word(i + 1)));
        f.node(Hash.of(22, p.stem(i), t(i + 1)));
        f.node(Hash.of(23, p.stem(i), word(i + 1)));
        f.node(Hash.of(24, t(i - 1), t, t(i + 1)));
        f.node(Hash.of(25, t(i - 2), t(i - 1), t));
        f.node(Hash.of(26, t, t(i + 1), t(i + 2)));
        f.node(Hash.of(27, word(i - 1), t));
        f.node(Hash.of(28, word(i + 1), t));
        f.node(Hash.of(29, word(i + 2), t));
        f.node(Hash.of(30, word(i - 2), t));
        f.node(Hash.of(31, p.cue(i), t(i + 1), t(i + 2)));
        f.node(Hash.of(32, p.cue(i - 1), p.cue(i), p.cue(i + 1)));
        f.node(Hash.of(33, p.cluster(i - 1), t));
        f.node(Hash.of(34, p.cluster(i + 1), t));
        f.node(Hash.of(35, p.cue(i), word(i + 1)));
        f.node(Hash.of(36, p.stem(i), words.word(i + 1), words.word(i + 2)));
        f.node(Hash.of(37, p.stem(i - 1), p.stem(i)));
    }

    private void quotes(int i) {
        int state = p.quoteState(i);
        int before = p.quoteState(i - 1);
        int after = p.quoteState(i + 1);
        f.node(Hash.of(40, state, quoted ? 1 : 0));
        f.node(Hash.of(41, before * 4 + after, state, p.t(i)));
        f.node(Hash.of(42, before * 4 + after, p.cue(i)));
        f.node(Hash.of(43, quoted ? 1 : 0, p.cue(i), state));
        f.node(Hash.of(44, quoted ? 1 : 0, p.stem(i), state));
        f.node(Hash.of(45, toQuote(i, 1), toQuote(i, -1), p.t(i)));
        f.node(Hash.of(46, toQuote(i, 1), p.cue(i), state));
        f.node(Hash.of(47, toQuote(i, -1), p.cue(i), state));
    }

    /// Steps to the next word in quotation marks, up to [#FAR].
    private int toQuote(int i, int step) {
        for (int d = 1; d < FAR; d++) {
            int j = i + d * step;
            if (p.quoteState(j) != 0 && j >= from - 1 && j <= to) {
                return d;
            }
        }
        return FAR;
    }

    private void subject(int i) {
        int j = i - 1;
        int helpers = 0;
        while (j >= from && isHelper(p.tag(j)) && i - j < FAR) {
            helpers = helpers * 31 + (p.tag(j).isVerb() || p.tag(j) == Tag.MD ? p.stem(j) : 1);
            j--;
        }
        int head = j >= from ? p.stem(j) : 1;
        int kind = j >= from ? p.t(j) * 64 + p.name(j) : -1;
        f.node(Hash.of(50, kind, p.t(i)));
        f.node(Hash.of(51, kind, p.cue(i)));
        f.node(Hash.of(52, kind, p.stem(i)));
        f.node(Hash.of(53, head, p.t(i)));
        f.node(Hash.of(54, p.cluster(j), p.cue(i), p.t(i)));
        f.node(Hash.of(55, p.cluster(j), p.cluster(i)));
        f.node(Hash.of(56, helpers, p.t(i)));
        f.node(Hash.of(57, helpers, p.stem(i)));
        f.node(Hash.of(58, helpers, p.cue(i), kind));
    }

    private static boolean isHelper(Tag tag) {
        return tag == Tag.RB || tag == Tag.MD || tag.isVerb() || tag == Tag.TO;
    }

    private void object(int i) {
        int j = i + 1;
        while (j < to && j - i < FAR && !isHead(j)) {
            j++;
        }
        int kind = j < to ? p.t(j) * 64 + p.name(j) : -1;
        f.node(Hash.of(60, kind, p.t(i)));
        f.node(Hash.of(61, kind, p.stem(i)));
        f.node(Hash.of(62, p.cluster(j), p.stem(i)));
        f.node(Hash.of(63, p.cluster(j), p.cue(i), p.t(i)));
        f.node(Hash.of(64, clause(i), p.cue(i), p.t(i)));
        f.node(Hash.of(65, clause(i), p.stem(i)));
        f.node(Hash.of(66, clause(i), p.cluster(i)));
    }

    private boolean isHead(int j) {
        return p.tag(j).isNoun() && !p.tag(j + 1).isNoun() || p.tag(j) == Tag.PRP;
    }

    /// What comes after: `that`, `to`, a finite verb before the next mark, …
    private int clause(int i) {
        int seen = 0;
        for (int j = i + 1; j < to && j - i < 12; j++) {
            Tag tag = p.tag(j);
            if (tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.COLON) {
                break;
            }
            seen |= tag.isFinite() ? 1 : 0;
            seen |= j - i < 4 && words.lower(j).equals("that") ? 2 : 0;
            seen |= j - i < 4 && tag == Tag.TO ? 4 : 0;
            seen |= j - i < 4 && tag == Tag.WH ? 8 : 0;
        }
        return seen;
    }

    private void place(int i, int s) {
        int head = s == 0 ? 1 : 0;
        int start = Math.min(i - from, 4);
        int end = Math.min(to - 1 - i, 4);
        f.node(Hash.of(70, start, p.t(i)));
        f.node(Hash.of(71, end, p.t(i)));
        f.node(Hash.of(72, end, p.cue(i)));
        f.node(Hash.of(73, head, p.t(i)));
        f.node(Hash.of(74, head, p.cue(i)));
        f.node(Hash.of(75, p.name(i - 1), p.t(i)));
        f.node(Hash.of(76, p.name(i + 1), p.t(i)));
        f.node(Hash.of(77, p.name(i + 1), p.cue(i)));
    }

    private void edges(int i) {
        f.edge(Hash.of(80, 0));
        f.edge(Hash.of(81, t(i - 1), p.t(i)));
        f.edge(Hash.of(82, p.cue(i - 1), p.cue(i)));
        f.edge(Hash.of(83, p.t(i), closed(i)));
        f.edge(Hash.of(84, p.t(i - 1), closed(i - 1)));
    }

    private int closed(int i) {
        Tag tag = p.tag(i);
        return tag.isNoun() || tag.isVerb() || tag == Tag.JJ ? 0 : words.word(i);
    }

    private int word(int i) {
        return i < from ? 1 : i >= to ? 2 : words.word(i);
    }

    private int t(int i) {
        return i < from ? -2 : i >= to ? -3 : p.t(i);
    }
}
