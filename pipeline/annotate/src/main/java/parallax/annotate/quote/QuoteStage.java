package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.Layer;
import parallax.annotate.Stage;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Quote;
import parallax.model.Span;

/// Finds who is reported to have said, thought or wanted what.
public final class QuoteStage implements Stage {

    private static final Set<String> SAY =
            Set.of(
                    "say",
                    "tell",
                    "report",
                    "claim",
                    "warn",
                    "announce",
                    "insist",
                    "explain",
                    "add");

    private final CueLexicon lexicon;

    private QuoteStage(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The stage with the lexicons and weights that come with Parallax.
    public static QuoteStage load() {
        return new QuoteStage(CueLexicon.of("en"));
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.MENTIONS);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.QUOTES);
    }

    @Override
    public Draft apply(Draft draft) {
        List<Quote> quotes = new ArrayList<>();
        List<QuotedSpan> marked = QuoteMarks.find(draft.text());
        for (TokenizedSentence sentence : draft.sentences()) {
            quote(draft, sentence, marked).ifPresent(quotes::add);
        }
        for (QuotedSpan span : marked) {
            if (quotes.stream().noneMatch(q -> q.content().overlaps(span.span()))) {
                quotes.add(
                        new Quote(Quote.Kind.SCARE, span.span(), Attribution.OWN_VOICE, Cue.NONE));
            }
        }
        return draft.with(draft.document().withQuotes(quotes));
    }

    private Optional<Quote> quote(Draft draft, TokenizedSentence sentence, List<QuotedSpan> all) {
        List<QuotedSpan> inside =
                all.stream().filter(q -> q.span().overlaps(sentence.span())).toList();
        for (Token token : sentence.tokens()) {
            Optional<CueLexicon.Word> word = lexicon.word(token.text().toLowerCase());
            boolean quoted = inside.stream().anyMatch(q -> q.span().overlaps(token.span()));
            if (word.isPresent() && word.get().isVerb() && !quoted) {
                Optional<Mention> source = source(draft, sentence, token, inside);
                if (source.isPresent()) {
                    Cue cue = new Cue(token.span(), token.text(), word.get().stance());
                    return build(draft, sentence, inside, source.get(), cue, word.get());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> source(
            Draft draft, TokenizedSentence sentence, Token cue, List<QuotedSpan> inside) {
        return draft.document().mentions().stream()
                .filter(m -> sentence.span().covers(m.span()))
                .filter(m -> m.type() != EntityType.DATE && m.type() != EntityType.QUANTITY)
                .filter(m -> inside.stream().noneMatch(q -> q.span().overlaps(m.span())))
                .min(Comparator.comparingInt(m -> Math.abs(m.span().end() - cue.span().start())));
    }

    private static Optional<Quote> build(
            Draft draft,
            TokenizedSentence sentence,
            List<QuotedSpan> inside,
            Mention source,
            Cue cue,
            CueLexicon.Word word) {
        String text = draft.text();
        Attribution said =
                new Attribution.Said(source.span(), source.span().of(text), source.entity(), "");
        Span rest = Span.of(cue.span().end(), sentence.span().end());
        if (inside.isEmpty()) {
            boolean speaks = SAY.contains(word.lemma()) && rest.length() > 20;
            boolean after = source.span().end() <= cue.span().start();
            return speaks && after
                    ? Optional.of(new Quote(Quote.Kind.INDIRECT, rest, said, cue))
                    : Optional.empty();
        }
        Span content = inside.getFirst().span();
        return content.length() > 25
                ? Optional.of(new Quote(Quote.Kind.DIRECT, content, said, cue))
                : Optional.empty();
    }
}
