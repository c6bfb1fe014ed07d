package parallax.annotate.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.Layer;
import parallax.annotate.Stage;
import parallax.annotate.TokenizedSentence;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Claim;
import parallax.model.Cue;
import parallax.model.DateValue;
import parallax.model.Document;
import parallax.model.Mention;
import parallax.model.Quantity;
import parallax.model.Quote;
import parallax.model.Span;

/// Finds the statements of a text that someone could check.
public final class ClaimStage implements Stage {

    private static final Set<Block.Role> SILENT = Set.of(Block.Role.HEADING, Block.Role.QUESTION);

    private ClaimStage() {}

    /// The stage with the weights that come with Parallax.
    public static ClaimStage load() {
        return new ClaimStage();
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.MENTIONS, Layer.QUOTES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.CLAIMS);
    }

    @Override
    public Draft apply(Draft draft) {
        Document document = draft.document();
        List<Claim> claims = new ArrayList<>();
        for (Quote quote : document.quotes()) {
            if (quote.kind() != Quote.Kind.SCARE) {
                claims.add(claim(document, quote.content(), quote.source(), quote.cue()));
            }
        }
        for (TokenizedSentence sentence : draft.sentences()) {
            if (isStatement(document, sentence)) {
                claims.add(claim(document, sentence.span(), Attribution.OWN_VOICE, Cue.NONE));
            }
        }
        return draft.with(document.withClaims(claims));
    }

    private static boolean isStatement(Document document, TokenizedSentence sentence) {
        Span span = sentence.span();
        boolean silent =
                document.article().blocks().stream()
                        .anyMatch(b -> b.span().overlaps(span) && SILENT.contains(b.role()));
        boolean said =
                document.quotes().stream()
                        .anyMatch(q -> q.kind() != Quote.Kind.SCARE && q.span().overlaps(span));
        String last = sentence.tokens().getLast().text();
        return !silent && !said && sentence.tokens().size() >= 6 && !last.endsWith("?");
    }

    private static Claim claim(Document document, Span span, Attribution source, Cue cue) {
        List<Mention> inside =
                document.mentions().stream().filter(m -> span.covers(m.span())).toList();
        List<Quantity> quantities = new ArrayList<>();
        List<DateValue> dates = new ArrayList<>();
        Set<String> entities = new java.util.LinkedHashSet<>();
        for (Mention mention : inside) {
            switch (mention.detail()) {
                case Quantity quantity -> quantities.add(quantity);
                case DateValue date -> dates.add(date);
                case Mention.Plain _, Mention.StateSense _, Mention.AgreementSense _ ->
                        entities.add(mention.entity());
            }
        }
        entities.remove("");
        double score = Math.min(1, .3 + .2 * quantities.size() + .1 * entities.size());
        return new Claim(
                document.article().id() + "#" + span.start() + "-" + span.end(),
                span,
                source,
                cue,
                Claim.Polarity.POSITIVE,
                Claim.Modality.DONE,
                quantities,
                dates,
                List.copyOf(entities),
                score);
    }
}
