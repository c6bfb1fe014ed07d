package parallax.annotate.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Reads reports told in an aside by their commas: “The toll rose to 41, the ministry said on
/// Wednesday, and …”, “The dam had leaked, said officials”.
final class Asides {

    /// Verbs that stand in asides; others take objects.
    private static final Set<String> REPORTS =
            Set.of(
                    "said",
                    "says",
                    "say",
                    "reported",
                    "reports",
                    "announced",
                    "announces",
                    "confirmed",
                    "confirms",
                    "warned",
                    "added",
                    "noted",
                    "wrote",
                    "declared",
                    "stated",
                    "claimed",
                    "claims",
                    "argued",
                    "argue",
                    "estimated",
                    "estimates",
                    "show",
                    "shows",
                    "showed",
                    "acknowledged",
                    "according");

    /// So many words before a clause may be left out: “But”, “And yet”.
    private static final int LEAD = 3;

    private final Passage passage;
    private final Words words;

    Asides(Passage passage) {
        this.passage = passage;
        words = passage.words();
    }

    /// True for cues that take a clause and stand in asides.
    static boolean reports(Passage passage, Found found) {
        return REPORTS.contains(passage.words().lower(found.head()));
    }

    /// True when the content lacks the first words of its sentence and is not quoted: an aside at
    /// the end tells of the whole clause before it.
    boolean skips(Found found) {
        int first = passage.wordAt(found.content().getFirst().start());
        int cue = passage.wordAt(found.cue().start());
        int end = close(passage.wordAt(found.cue().end() - 1) + 1);
        boolean last = end >= words.sentenceStart(words.sentence(cue) + 1) - 1;
        return last && first - start(cue) >= LEAD && passage.region(first) < 0;
    }

    /// The same with the clause before the aside as its content, where an aside is what it is.
    Found mend(Found found) {
        int cue = passage.wordAt(found.cue().start());
        int end = passage.wordAt(found.cue().end() - 1) + 1;
        int start = start(cue);
        int comma = comma(cue, start);
        boolean aside =
                reports(passage, found)
                        && comma > start
                        && hasVerb(start, comma)
                        && !hasVerb(end, close(end));
        Optional<Span> source =
                aside
                        ? source(comma, cue, end)
                                .or(() ->
                                        found.source().filter(s -> cue < passage.wordAt(s.start())))
                        : Optional.empty();
        return source.map(s -> found.of(List.of(between(start, comma))).by(s)).orElse(found);
    }

    /// The same for “According to two people at the port, the ferry has sunk”: who is cited ends at
    /// the first comma, and the rest of the sentence is what is reported.
    Found lead(Found found) {
        int cue = passage.wordAt(found.cue().start());
        int end = passage.wordAt(found.cue().end() - 1) + 1;
        int comma = close(end);
        int last = words.sentenceStart(words.sentence(cue) + 1);
        boolean opens =
                words.lower(cue).equals("according")
                        && cue == start(cue)
                        && comma > end
                        && comma < last
                        && passage.tag(comma) == Tag.COMMA
                        && found.content().getFirst().start() < words.start(comma);
        int stop = last > 0 && passage.tag(last - 1) == Tag.STOP ? last - 1 : last;
        boolean states = opens && comma + 1 < stop && hasVerb(comma + 1, stop);
        return states ? found.of(List.of(between(comma + 1, stop))).by(between(end, comma)) : found;
    }

    private int start(int cue) {
        return new Datelines(passage).start(words.sentence(cue));
    }

    /// The same with what goes on after the aside: “…, the ministry said, and 112 are missing”; not
    /// with a clause that has a reporting verb of its own or was `taken`.
    Found extended(Found found, BitSet taken) {
        int cue = passage.wordAt(found.cue().start());
        int end = passage.wordAt(found.cue().end() - 1) + 1;
        int close = close(end);
        int last = words.sentenceStart(words.sentence(cue) + 1);
        Span told = found.content().getLast();
        boolean interrupted =
                reports(passage, found)
                        && told.end() <= found.cue().start()
                        && passage.region(passage.wordAt(told.end() - 1)) < 0
                        && comma(cue, start(cue)) > 0
                        && !hasVerb(end, close)
                        && close + 2 < last
                        && passage.tag(close) == Tag.COMMA
                        && words.lower(close + 1).equals("and");
        int stop = last > 0 && passage.tag(last - 1) == Tag.STOP ? last - 1 : last;
        boolean own = interrupted && isOwn(close + 2, stop, taken);
        return own ? found.with(between(close + 2, stop)) : found;
    }

    private boolean isOwn(int from, int to, BitSet taken) {
        for (int i = from; i < to; i++) {
            boolean reports = passage.cue(i) != 0 && passage.tag(i).isFinite();
            if (reports || passage.region(i) >= 0 || taken.get(i)) {
                return false;
            }
        }
        return hasVerb(from, to);
    }

    /// The comma that opens the aside, or -1: only a name or a noun phrase stands between it and
    /// the cue, and no quotation marks.
    private int comma(int cue, int start) {
        int i = cue - 1;
        while (i > start && passage.region(i) < 0 && !passage.tag(i).isFinite()) {
            if (passage.tag(i) == Tag.COMMA) {
                return i;
            }
            i--;
        }
        return -1;
    }

    /// The first mark from `from` on, or the sentence's end.
    private int close(int from) {
        int i = from;
        int last = words.sentenceStart(words.sentence(from - 1) + 1);
        while (i < last && !isMark(i)) {
            i++;
        }
        return i;
    }

    private boolean isMark(int i) {
        return switch (passage.tag(i)) {
            case COMMA, STOP, COLON -> true;
            default -> words.lower(i).equals("that");
        };
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.tag(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Span> source(int comma, int cue, int end) {
        if (comma + 1 == cue) {
            return Bylines.phrase(passage, end);
        }
        boolean phrase =
                switch (passage.tag(comma + 1)) {
                    case DT, JJ, CD, PRP, PRP_POSS -> true;
                    default -> passage.tag(comma + 1).isNoun();
                };
        return phrase ? Optional.of(between(comma + 1, cue)) : Optional.empty();
    }

    private Span between(int from, int to) {
        return Span.of(words.start(from), words.end(to - 1));
    }
}
