package parallax.annotate.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import parallax.annotate.quote.Passage;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Quote;
import parallax.model.Span;

/// The statements of a document: what attributions say, and what remains of each sentence as the
/// outlet's own word.
final class Statements {

    /// What is left beside an attribution states something from this many words on.
    private static final int LEAST_REST = 6;

    private static final Set<Block.Role> SILENT = Set.of(Block.Role.HEADING, Block.Role.QUESTION);
    private static final Set<String> CALLS =
            Set.of(
                    "click",
                    "subscribe",
                    "sign",
                    "follow",
                    "share",
                    "read",
                    "watch",
                    "listen",
                    "join",
                    "download",
                    "register",
                    "donate",
                    "contribute",
                    "explore",
                    "learn",
                    "see",
                    "visit",
                    "contact",
                    "leave",
                    "get",
                    "check",
                    "stay",
                    "support",
                    "tell",
                    "discover",
                    "view",
                    "become");
    private static final Pattern ASKS =
            Pattern.compile(
                    "(was |were |has |have |had )?(ask(s|ed|ing)?|fragt(e|en)?)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> READERS = Set.of("you", "your", "our", "us");

    private final Document document;
    private final Passage passage;
    private final Words words;

    /// Attributions of statements. “Approved the budget” is the outlet telling of a deed, “the
    /// demand for a budget” part of what it tells.
    private final List<Quote> attributed;

    /// The same and all that is said word for word before its speaker is named: “Never,” he said.
    private final List<Quote> told;

    Statements(Document document, Passage passage) {
        this.document = document;
        this.passage = passage;
        words = passage.words();
        attributed = document.quotes().stream().filter(this::isStatement).toList();
        told =
                document.quotes().stream()
                        .filter(q -> attributed.contains(q) || isUttered(q))
                        .toList();
    }

    private static boolean isUttered(Quote quote) {
        return quote.kind() == Quote.Kind.DIRECT
                && quote.cue().isPresent()
                && quote.content().start() < quote.cue().span().start();
    }

    private boolean isStatement(Quote quote) {
        return quote.kind() != Quote.Kind.SCARE
                && quote.cue().act() != Cue.Act.DEED
                && Parts.of(passage, quote).stream()
                        .anyMatch(p -> Clause.of(passage, p).filter(Clause::isWhole).isPresent());
    }

    /// Gives every statement, those of attributions first.
    void each(Consumer<Statement> sink) {
        List<Block> silent =
                document.article().blocks().stream()
                        .filter(b -> SILENT.contains(b.role()))
                        .toList();
        for (Quote quote : attributed) {
            if (isAsserted(quote)) {
                Parts.of(passage, quote).stream()
                        .flatMap(p -> Clause.of(passage, p).stream())
                        .filter(c -> c.isWhole() && !endsAsQuestion(c.to()))
                        .map(c -> new Statement(c, quote.source(), quote.cue()))
                        .forEach(sink);
            }
        }
        for (int s = 0; s < words.sentenceCount(); s++) {
            Span span = sentence(s);
            if (silent.stream().noneMatch(b -> b.span().overlaps(span)) && !isCall(s)) {
                rests(s).forEach(r -> Clause.of(passage, r).map(Statements::own).ifPresent(sink));
            }
        }
    }

    private static Statement own(Clause clause) {
        return new Statement(clause, Attribution.OWN_VOICE, Cue.NONE);
    }

    private static boolean isAsserted(Quote quote) {
        return !ASKS.matcher(quote.cue().text()).lookingAt();
    }

    private boolean endsAsQuestion(int end) {
        for (int i = Math.max(0, end - 1); i < Math.min(words.size(), end + 2); i++) {
            if (words.lower(i).startsWith("?")) {
                return true;
            }
        }
        return false;
    }

    private Span sentence(int s) {
        int from = words.sentenceStart(s);
        return Span.of(words.start(from), words.end(words.sentenceStart(s + 1) - 1));
    }

    /// True for questions and for what asks the reader to do something.
    private boolean isCall(int s) {
        int from = words.sentenceStart(s);
        int to = words.sentenceStart(s + 1);
        for (int i = Math.max(from, to - 3); i < to; i++) {
            if (words.lower(i).startsWith("?")) {
                return true;
            }
        }
        boolean reader = false;
        boolean finite = false;
        for (int i = from; i < to; i++) {
            reader |= READERS.contains(words.lower(i));
            finite |= passage.tag(i).isFinite();
        }
        boolean order = CALLS.contains(words.lower(from)) && passage.tag(from) != Tag.NN;
        return order && (reader || !finite) || !finite;
    }

    /// The stretches of the sentence that no attribution covers with source, cue or content; the
    /// whole sentence where one would be cut in the middle of a phrase.
    private List<Span> rests(int s) {
        Span sentence = sentence(s);
        List<Span> rests = new ArrayList<>();
        int at = sentence.start();
        boolean cut = false;
        for (Quote quote : told) {
            Span whole = whole(quote);
            if (whole.overlaps(sentence)) {
                cut = true;
                addRest(at, whole.start(), rests);
                at = Math.max(at, whole.end());
            }
        }
        addRest(at, sentence.end(), rests);
        boolean whole = !cut || rests.stream().anyMatch(r -> !isApart(r, sentence));
        return whole ? List.of(sentence) : rests;
    }

    private void addRest(int from, int to, List<Span> rests) {
        int first = passage.wordAt(from);
        int last = first;
        while (last < words.size() && words.start(last) < to) {
            last++;
        }
        if (last - first >= LEAST_REST && Clause.hasMainVerb(passage, first, last)) {
            rests.add(Span.of(words.start(first), words.end(last - 1)));
        }
    }

    /// True when marks or conjunctions part the stretch from the rest of its sentence.
    private boolean isApart(Span rest, Span sentence) {
        int first = passage.wordAt(rest.start());
        int last = passage.wordAt(rest.end() - 1);
        boolean opens = rest.start() == sentence.start() || parts(first - 1) || parts(first);
        boolean closes = rest.end() == sentence.end() || parts(last) || parts(last + 1);
        return opens && closes;
    }

    private boolean parts(int i) {
        return switch (passage.tag(i)) {
            case COMMA, STOP, COLON, QUOTE, BRACKET, CC -> true;
            default -> false;
        };
    }

    private static Span whole(Quote quote) {
        int start = quote.content().start();
        int end = quote.content().end();
        if (quote.cue().isPresent()) {
            start = Math.min(start, quote.cue().span().start());
            end = Math.max(end, quote.cue().span().end());
        }
        Span source =
                switch (quote.source()) {
                    case Attribution.Said said -> said.span();
                    case Attribution.Unnamed unnamed -> unnamed.span();
                    case Attribution.OwnVoice _ -> quote.content();
                };
        boolean near = source.end() > start - 300 && source.start() < end + 300;
        return near
                ? Span.of(Math.min(start, source.start()), Math.max(end, source.end()))
                : Span.of(start, end);
    }
}
