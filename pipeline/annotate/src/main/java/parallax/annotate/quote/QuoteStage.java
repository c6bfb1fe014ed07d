package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.Layer;
import parallax.annotate.Stage;
import parallax.model.Quote;

/// Finds who is reported to have said, thought or wanted what.
public final class QuoteStage implements Stage {

    private final PassageReader reader;
    private final Attributor english;
    private final Attributor german;
    private final Genders genders;

    private QuoteStage(PassageReader reader, Attributor english, Attributor german) {
        this.reader = reader;
        this.english = english;
        this.german = german;
        this.genders = Genders.load();
    }

    /// The stage with the weights that come with Parallax, English and German.
    public static QuoteStage load(PassageReader reader) {
        return of(reader, Attributor.load("en"), Attributor.load("de"));
    }

    /// A stage with these weights.
    public static QuoteStage of(PassageReader reader, Attributor english, Attributor german) {
        return new QuoteStage(reader, english, german);
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
        Passage passage = reader.read(draft);
        Tongue tongue = Tongue.of(draft);
        CueLexicon lexicon = reader.lexicon(tongue);
        QuoteBuilder builder = new QuoteBuilder(draft, passage, genders, lexicon);
        List<Quote> quotes = new ArrayList<>();
        for (Found found : find(passage, tongue)) {
            if (!builder.isEmpty(found)) {
                quotes.add(builder.build(found));
            }
        }
        quotes.addAll(builder.scares());
        return draft.with(draft.document().withQuotes(quotes));
    }

    private List<Found> find(Passage passage, Tongue tongue) {
        return switch (tongue) {
            case ENGLISH -> english.find(passage);
            case GERMAN -> german.find(passage);
            case OTHER -> Continuations.alone(passage);
        };
    }
}
