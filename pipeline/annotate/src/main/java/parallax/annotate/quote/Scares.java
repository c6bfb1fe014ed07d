package parallax.annotate.quote;

import java.util.Locale;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Tells quotation marks that distance, name or offer options from marks around speech.
final class Scares {

    /// Longest scare quote, in words.
    private static final int LONGEST = 4;

    private static final Set<String> POLLS =
            Set.of("survey", "poll", "percent", "%", "respondents", "pollster", "voters");
    private static final Set<String> LABELS =
            Set.of(
                    "term",
                    "terms",
                    "termed",
                    "dub",
                    "dubs",
                    "dubbed",
                    "label",
                    "labels",
                    "labeled",
                    "labelled",
                    "known",
                    "so-called",
                    "called");

    private static final Set<String> VOICED =
            Set.of("shout", "chant", "cry", "yell", "scream", "exclaim", "whisper", "sing", "read");

    private final Draft draft;
    private final Passage passage;
    private final CueLexicon lexicon;

    Scares(Draft draft, Passage passage, CueLexicon lexicon) {
        this.draft = draft;
        this.passage = passage;
        this.lexicon = lexicon;
    }

    /// True when the marks inside the found content are not the source's own words: the options of
    /// a poll, or a label that a text rather than a person gives.
    boolean isScare(QuotedSpan quoted, Found found) {
        return isShort(quoted)
                && found.through().isEmpty()
                && !quoted.isExclaimed(draft.text())
                && (isOption(found) || isLabel(found) || isThing(found));
    }

    private boolean isShort(QuotedSpan quoted) {
        int from = passage.wordAt(quoted.inner().start());
        int to = passage.wordAt(quoted.inner().end());
        return to - from <= LONGEST;
    }

    private boolean isOption(Found found) {
        return found.source().stream().anyMatch(s -> has(s, POLLS))
                || has(found.cue(), Set.of("surveyed", "polled"))
                || found.content().stream().anyMatch(this::counts);
    }

    /// True for contents such as `71 % of Ukrainians view …`.
    private boolean counts(Span content) {
        int first = passage.wordAt(content.start());
        Words words = passage.words();
        for (int i = first; i < Math.min(words.size(), first + 4); i++) {
            if (words.lower(i).equals("%") || words.lower(i).equals("percent")) {
                return true;
            }
        }
        return false;
    }

    /// True when no person speaks and what is reported is a thing rather than a statement: `summits
    /// affirmed the “open” path`; and for what authors say of themselves.
    private boolean isThing(Found found) {
        if (found.source().isEmpty() || has(found.source().get(), SourceWords.SELVES)) {
            return true;
        }
        if (isUttered(found)) {
            return false;
        }
        return !passage.isPerson(found.source().get())
                && found.content().stream().noneMatch(this::states);
    }

    /// True when all that is reported is quoted, by a verb of voice: `the crowd chanted “No!”`.
    private boolean isUttered(Found found) {
        boolean quoted =
                found.content().stream()
                        .allMatch(c -> passage.marked().stream().anyMatch(m -> m.span().covers(c)));
        return quoted
                && lexicon.word(passage.words().lower(found.head()))
                        .filter(w -> w.isVerb() && VOICED.contains(w.lemma()))
                        .isPresent();
    }

    /// True for a clause: it begins with `that`, or a finite verb comes before any relative word.
    private boolean states(Span content) {
        Words words = passage.words();
        int first = passage.wordAt(content.start());
        if (words.lower(first).equals("that")) {
            return true;
        }
        for (int i = first; i < words.size() && words.start(i) < content.end(); i++) {
            if (passage.tag(i).isFinite()) {
                return i == first || passage.tag(i - 1) != Tag.CC;
            }
            if (passage.tag(i) == Tag.WH || words.lower(i).equals("that")) {
                return false;
            }
        }
        return false;
    }

    private boolean isLabel(Found found) {
        return has(found.cue(), LABELS)
                && found.source().stream().noneMatch(s -> passage.isPerson(s));
    }

    private boolean has(Span span, Set<String> known) {
        for (String word : span.of(draft.text()).toLowerCase(Locale.ROOT).split("[ \u00a0]+")) {
            if (known.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
