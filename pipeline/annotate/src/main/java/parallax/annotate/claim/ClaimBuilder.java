package parallax.annotate.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.annotate.quote.Passage;
import parallax.model.Claim;
import parallax.model.DateValue;
import parallax.model.Document;
import parallax.model.Mention;
import parallax.model.Quantity;
import parallax.model.Span;

/// Makes claims of statements: what is counted, dated and named in them, how they are meant, and
/// how much they are worth checking.
final class ClaimBuilder {

    private final Document document;
    private final Passage passage;
    private final CheckScore score;
    private final Map<Span, Claim> claims = new LinkedHashMap<>();

    ClaimBuilder(Document document, Passage passage, CheckScore score) {
        this.document = document;
        this.passage = passage;
        this.score = score;
    }

    /// The claims so far, in the order they were added.
    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /// Adds the statement unless the same words are a claim already.
    void add(Statement statement) {
        claims.computeIfAbsent(statement.clause().span(), span -> claim(statement, span));
    }

    private Claim claim(Statement statement, Span span) {
        List<Quantity> quantities = new ArrayList<>();
        List<DateValue> dates = new ArrayList<>();
        Set<String> entities = new LinkedHashSet<>();
        for (Mention mention : document.mentions()) {
            if (!span.covers(mention.span())) {
                continue;
            }
            switch (mention.detail()) {
                case Quantity quantity -> quantities.add(quantity);
                case DateValue date -> dates.add(date);
                case Mention.Plain _, Mention.StateSense _, Mention.AgreementSense _ ->
                        entities.add(mention.entity());
            }
        }
        entities.remove("");
        Clause clause = statement.clause();
        return new Claim(
                document.article().id() + "#" + span.start() + "-" + span.end(),
                span,
                statement.source(),
                statement.cue(),
                Negation.of(clause, statement.cue()),
                Modalities.of(clause, statement.cue()),
                quantities,
                dates,
                List.copyOf(entities),
                score.of(passage, clause.from(), clause.to()));
    }
}
