package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.tagger.Tag;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Quote;
import parallax.model.Span;

/// Makes quotes of what the models found: kind by the marks inside, stance by the lexicon, source
/// resolved. Call [#build] in the order of the text, then [#scares].
final class QuoteBuilder {

    /// Share of a content's letters inside marks from which it counts as all quoted.
    private static final double ALL = .95;

    /// Nouns in the plural that read as verbs.
    private static final Set<String> PLURALS =
            Set.of(
                    "talks",
                    "claims",
                    "reports",
                    "demands",
                    "plans",
                    "hopes",
                    "offers",
                    "promises",
                    "calls",
                    "notes",
                    "fears",
                    "answers",
                    "questions",
                    "statements",
                    "comments");

    private final Draft draft;
    private final Passage passage;
    private final CueLexicon lexicon;
    private final Resolver resolver;
    private final Outlets outlets;
    private final Scares scares;
    private final Set<QuotedSpan> spoken = new HashSet<>();

    QuoteBuilder(Draft draft, Passage passage, Genders genders, CueLexicon lexicon) {
        this.draft = draft;
        this.passage = passage;
        this.lexicon = lexicon;
        resolver = new Resolver(draft, passage, genders);
        outlets = new Outlets(draft, passage);
        scares = new Scares(draft, passage, lexicon);
    }

    Quote build(Found told) {
        Found found = outlets.cited(told);
        Attribution source =
                found.source()
                        .map(s -> resolver.resolve(s, outlets.via(found)))
                        .orElse(Attribution.OWN_VOICE);
        Quote.Kind kind = kind(found);
        return new Quote(kind, found.whole(), source, cue(found, kind), found.content());
    }

    /// True when nothing but marks or scare quotes would be attributed, or what a noun taken for a
    /// verb does: “The Berlin talks will test …”.
    boolean isEmpty(Found found) {
        if (isDeed(found)) {
            return true;
        }
        boolean silent = found.content().stream().allMatch(c -> letters(c) == 0);
        return silent
                || found.content().stream()
                        .allMatch(c ->
                                passage.marked().stream()
                                        .anyMatch(m ->
                                                m.span().covers(c) && scares.isScare(m, found)));
    }

    /// True where a finite verb follows the cue at once, as its predicate: a clause that is
    /// reported begins with a subject, except in questions.
    private boolean isDeed(Found found) {
        int head = found.head();
        int next = head + 1;
        if (head < 0 || next >= passage.words().size() || found.verbatim()) {
            return false;
        }
        boolean adjacent =
                passage.words().end(head) == found.cue().end()
                        && passage.words().start(next) == found.content().getFirst().start();
        return adjacent
                && PLURALS.contains(passage.words().lower(head))
                && passage.tag(next).isFinite();
    }

    private Cue cue(Found found, Quote.Kind kind) {
        if (found.head() < 0) {
            return Cue.NONE;
        }
        int head = reporting(found);
        Optional<CueLexicon.Word> word = lexicon.word(passage.words().lower(head));
        Cue.Stance stance = word.map(CueLexicon.Word::stance).orElse(Cue.Stance.NEUTRAL);
        Cue.Act act =
                kind == Quote.Kind.INDIRECT
                        ? word.map(CueLexicon.Word::act).orElseGet(() -> act(head))
                        : Cue.Act.SPEECH;
        String text = found.cue().of(draft.text());
        return new Cue(found.cue(), text, stance, act, verb(found, head));
    }

    /// The head of a cue, or the reporting verb that governs it: “denied” in “denied holding”.
    private int reporting(Found found) {
        int before = found.head() - 1;
        boolean governed =
                passage.tag(found.head()) == Tag.VBG
                        && before >= 0
                        && passage.words().start(before) >= found.cue().start()
                        && isVerb(before);
        return governed ? before : found.head();
    }

    private boolean isVerb(int i) {
        boolean known =
                lexicon.word(passage.words().lower(i)).filter(CueLexicon.Word::isVerb).isPresent();
        return known && passage.tag(i).isVerb();
    }

    private String verb(Found found, int head) {
        if (found.cue().of(draft.text()).toLowerCase(Locale.ROOT).startsWith("according")) {
            return "according to";
        }
        int verb = passage.tag(head).isVerb() ? head : firstVerb(found.cue());
        if (verb < 0) {
            return "";
        }
        String word = passage.words().lower(verb);
        return lexicon.word(word)
                .filter(w -> w.isVerb() && !w.lemma().startsWith("_"))
                .map(CueLexicon.Word::lemma)
                .orElse(word);
    }

    /// The first reporting verb of a cue whose head is a noun: “repeat” in “did not repeat the
    /// accusation”; -1 for none.
    private int firstVerb(Span cue) {
        for (int i = passage.wordAt(cue.start()); i < passage.words().size(); i++) {
            if (passage.words().start(i) >= cue.end()) {
                return -1;
            }
            boolean participle = passage.tag(i) == Tag.VBN || passage.tag(i) == Tag.VBG;
            if (isVerb(i) && !participle) {
                return i;
            }
        }
        return -1;
    }

    /// What a cue outside the lexicon tells of: prepositions and colons credit words.
    private Cue.Act act(int head) {
        Tag tag = passage.tag(head);
        boolean content = tag.isVerb() || tag.isNoun() || tag == Tag.JJ || tag == Tag.RB;
        return content ? Cue.Act.DEED : Cue.Act.SPEECH;
    }

    private Quote.Kind kind(Found found) {
        int letters = 0;
        int quoted = 0;
        if (found.verbatim()) {
            return Quote.Kind.DIRECT;
        }
        for (Span piece : found.content()) {
            letters += letters(piece);
            for (QuotedSpan marks : passage.marked()) {
                if (marks.span().overlaps(piece) && !scares.isScare(marks, found)) {
                    spoken.add(marks);
                    int from = Math.max(piece.start(), marks.span().start());
                    quoted += letters(Span.of(from, Math.min(piece.end(), marks.span().end())));
                }
            }
        }
        if (quoted == 0) {
            return Quote.Kind.INDIRECT;
        }
        return quoted >= ALL * letters ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
    }

    private int letters(Span span) {
        return (int) span.of(draft.text()).chars().filter(Character::isLetterOrDigit).count();
    }

    /// The quoted stretches that belong to no attribution.
    List<Quote> scares() {
        List<Quote> rest = new ArrayList<>();
        for (QuotedSpan marks : passage.marked()) {
            if (!spoken.contains(marks)) {
                rest.add(
                        new Quote(Quote.Kind.SCARE, marks.span(), Attribution.OWN_VOICE, Cue.NONE));
            }
        }
        return rest;
    }
}
