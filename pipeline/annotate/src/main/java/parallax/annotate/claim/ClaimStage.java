package parallax.annotate.claim;

import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.Layer;
import parallax.annotate.Stage;
import parallax.annotate.quote.Passage;
import parallax.annotate.quote.PassageReader;
import parallax.model.Document;

/// Finds the statements of a text that someone could check.
public final class ClaimStage implements Stage {

    private final PassageReader reader;
    private final CheckScore score;

    private ClaimStage(PassageReader reader, CheckScore score) {
        this.reader = reader;
        this.score = score;
    }

    /// The stage with the weights that come with Parallax.
    public static ClaimStage load(PassageReader reader) {
        return new ClaimStage(reader, CheckScore.load());
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
        Passage passage = reader.read(draft);
        ClaimBuilder builder = new ClaimBuilder(document, passage, score);
        new Statements(document, passage).each(builder::add);
        return draft.with(document.withClaims(builder.claims()));
    }
}
