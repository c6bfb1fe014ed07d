package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.Layer;
import parallax.annotate.Stage;
import parallax.annotate.tagger.Clusters;
import parallax.annotate.tagger.PosTagger;
import parallax.model.Quote;

/// Finds who is reported to have said, thought or wanted what.
public final class QuoteStage implements Stage {

    private final PosTagger tagger;
    private final Clusters clusters;
    private final CueLexicon lexicon;
    private final Attributor attributor;
    private final Genders genders;

    private QuoteStage(
            PosTagger tagger, Clusters clusters, CueLexicon lexicon, Attributor attributor) {
        this.tagger = tagger;
        this.clusters = clusters;
        this.lexicon = lexicon;
        this.attributor = attributor;
        this.genders = Genders.load();
    }

    /// The stage with the lexicons and weights that come with Parallax.
    public static QuoteStage load() {
        return new QuoteStage(
                PosTagger.load(), Clusters.load(), CueLexicon.of("en"), Attributor.load("en"));
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
        Passage passage = Passage.of(draft, tagger, clusters, lexicon);
        QuoteBuilder builder = new QuoteBuilder(draft, passage, genders, lexicon);
        List<Quote> quotes = new ArrayList<>();
        for (Found found : attributor.find(passage)) {
            quotes.add(builder.build(found));
        }
        quotes.addAll(builder.scares());
        return draft.with(draft.document().withQuotes(quotes));
    }
}
