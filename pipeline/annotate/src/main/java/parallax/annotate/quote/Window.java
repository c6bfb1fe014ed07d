package parallax.annotate.quote;

import parallax.annotate.tagger.Words;

/// A cue and the words in which its source and content may stand: its sentence, the ones before and
/// after, and quoted stretches that reach into them.
///
/// @param from first word
/// @param to one past the last
/// @param cueStart first word of the cue
/// @param cueEnd one past its last
/// @param head the cue's word that means most
/// @param sentence the cue's sentence
/// @param certainty how sure the cue is, 0 to 1
/// @param quoted whether its sentence has quotation marks outside and around the cue: bits 1 and 2
public record Window(
        int from,
        int to,
        int cueStart,
        int cueEnd,
        int head,
        int sentence,
        double certainty,
        int quoted) {

    private static final int LONGEST = 260;

    /// The window around the cue `[start, end)`.
    public static Window of(Passage p, int start, int end, double certainty) {
        Words words = p.words();
        int s = words.sentence(start);
        int first = words.sentenceStart(Math.max(0, s - 1));
        int last = words.sentenceStart(Math.min(words.sentenceCount(), s + 2));
        int from = first;
        while (from > 0 && p.region(from) >= 0 && p.region(from - 1) == p.region(from)) {
            from--;
        }
        int to = last;
        while (to < words.size() && p.region(to) >= 0 && p.region(to - 1) == p.region(to)) {
            to++;
        }
        from = Math.max(from, Math.min(first, start - LONGEST));
        from = Math.max(from, start - LONGEST);
        to = Math.min(to, end + LONGEST);
        return new Window(
                from, to, start, end, head(p, start, end), s, certainty, quoted(p, s, start));
    }

    private static int head(Passage p, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (p.cue(i) != 0) {
                return i;
            }
        }
        for (int i = end - 1; i >= start; i--) {
            if (p.tag(i).isVerb()) {
                return i;
            }
        }
        return end - 1;
    }

    private static int quoted(Passage p, int sentence, int cue) {
        int seen = p.region(cue) >= 0 ? 2 : 0;
        Words words = p.words();
        for (int i = words.sentenceStart(sentence); i < words.sentenceStart(sentence + 1); i++) {
            seen |= p.region(i) >= 0 && p.region(i) != p.region(cue) ? 1 : 0;
        }
        return seen;
    }

    /// How sure the cue is, in tenths.
    int tenths() {
        return (int) (certainty * 10);
    }

    /// How the quoted stretch around word `i` lies to the cue: 0 not quoted, 1 the cue's own, 2
    /// beside the cue, 3 in its sentence, 4 in another.
    int nearness(Passage p, int i) {
        int region = p.region(i);
        if (region < 0) {
            return 0;
        }
        if (region == p.region(cueStart)) {
            return 1;
        }
        boolean beside = false;
        for (int d = 0; d < 6; d++) {
            beside |= p.region(cueStart - d) == region || p.region(cueEnd + d) == region;
        }
        return beside ? 2 : p.words().sentence(i) == sentence ? 3 : 4;
    }
}
