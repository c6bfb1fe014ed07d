package parallax.annotate.quote;

import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;

/// The window cut at commas, dashes, colons and sentence ends, and its noun chunks, both counted
/// away from the cue.
final class Segments {

    private static final int MOST = 6;

    private final Passage p;
    private final Window window;
    private final int[] starts;
    private final int[] numbers;
    private final int[] marks;
    private final int[] chunks;
    private final int[] verbs;
    private final int[] cues;
    private final int[] lengths;

    private Segments(Passage p, Window window) {
        this.p = p;
        this.window = window;
        int size = window.to() - window.from();
        starts = new int[size];
        numbers = new int[size];
        marks = new int[size];
        chunks = new int[size];
        verbs = new int[size];
        cues = new int[size];
        lengths = new int[size];
    }

    static Segments of(Passage p, Window window) {
        Segments segments = new Segments(p, window);
        segments.cut();
        segments.count();
        return segments;
    }

    private void cut() {
        int start = window.from();
        for (int i = window.from(); i < window.to(); i++) {
            if (i > window.from() && isCut(i - 1, i)) {
                close(start, i);
                start = i;
            }
        }
        close(start, window.to());
    }

    private boolean isCut(int i, int next) {
        Words words = p.words();
        boolean sentence = words.sentence(i) != words.sentence(next);
        boolean cue = next == window.cueStart() || next == window.cueEnd();
        return sentence || cue || isMark(p.tag(i)) && !isMark(p.tag(next));
    }

    private static boolean isMark(Tag tag) {
        return tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.STOP || tag == Tag.QUOTE;
    }

    private void close(int start, int end) {
        int finite = 0;
        int found = 0;
        for (int i = start; i < end; i++) {
            finite = Math.min(3, finite + (p.tag(i).isFinite() ? 1 : 0));
            found |= p.cue(i) != 0 && p.tag(i).isVerb() ? 1 : 0;
        }
        for (int i = start; i < end; i++) {
            int at = i - window.from();
            starts[at] = start;
            verbs[at] = finite;
            cues[at] = found;
            lengths[at] = Math.min(5, (end - start) / 3);
            marks[at] = start == window.from() ? -1 : p.t(start - 1);
        }
    }

    private void count() {
        int segment = 0;
        int chunk = 0;
        for (int i = window.cueEnd(); i < window.to(); i++) {
            segment += i > window.cueEnd() && start(i) == i ? 1 : 0;
            chunk += startsChunk(i) ? 1 : 0;
            numbers[i - window.from()] = Math.min(MOST, segment);
            chunks[i - window.from()] = Math.min(MOST, chunk) * 2 + (inChunk(i) ? 1 : 0);
        }
        segment = 0;
        chunk = 0;
        for (int i = window.cueStart() - 1; i >= window.from(); i--) {
            segment += i < window.cueStart() - 1 && start(i + 1) == i + 1 ? 1 : 0;
            chunk += inChunk(i) && !inChunk(i + 1) || startsChunk(i + 1) && inChunk(i) ? 1 : 0;
            numbers[i - window.from()] = Math.min(MOST, segment);
            chunks[i - window.from()] = Math.min(MOST, chunk) * 2 + (inChunk(i) ? 1 : 0);
        }
    }

    private boolean inChunk(int i) {
        Tag tag = p.tag(i);
        return tag.isNoun()
                || tag == Tag.DT
                || tag == Tag.JJ
                || tag == Tag.PRP
                || tag == Tag.PRP_POSS
                || tag == Tag.CD
                || tag == Tag.POSSESSIVE;
    }

    private boolean startsChunk(int i) {
        return inChunk(i) && (!inChunk(i - 1) || p.tag(i) == Tag.DT || p.tag(i) == Tag.PRP);
    }

    private int start(int i) {
        return i >= window.to() ? -1 : starts[i - window.from()];
    }

    /// How many cuts lie between the word and the cue.
    int number(int i) {
        return numbers[i - window.from()];
    }

    /// First word of the word's segment.
    int intro(int i) {
        return starts[i - window.from()];
    }

    /// Tag of the mark before the segment, -1 for none.
    int mark(int i) {
        return marks[i - window.from()];
    }

    /// Noun chunks between the word and the cue, twice, plus 1 inside a chunk.
    int chunk(int i) {
        return chunks[i - window.from()];
    }

    /// Finite verbs in the segment, up to 3.
    int verbs(int i) {
        return verbs[i - window.from()];
    }

    /// 1 when the segment has a reporting verb.
    int cues(int i) {
        return cues[i - window.from()];
    }

    /// Length of the segment in steps.
    int length(int i) {
        return lengths[i - window.from()];
    }
}
