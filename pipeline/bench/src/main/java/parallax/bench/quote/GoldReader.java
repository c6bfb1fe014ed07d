package parallax.bench.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.annotate.Draft;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Models;
import parallax.annotate.entity.EntityStage;
import parallax.annotate.quote.CueLexicon;
import parallax.annotate.quote.Passage;
import parallax.annotate.tagger.Clusters;
import parallax.annotate.tagger.PosTagger;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Sentence;

/// Reads gold attributions and looks at their texts as the annotator would.
final class GoldReader {

    private final Models models = Models.load();
    private final EntityStage entities = EntityStage.of(models);
    private final PosTagger tagger = PosTagger.load();
    private final Clusters clusters = Clusters.load();
    private final CueLexicon lexicon;

    GoldReader(String language) {
        lexicon = CueLexicon.of(language);
    }

    List<Gold> read(Path file) throws IOException {
        return Lines.read(file).parallelStream().map(this::gold).toList();
    }

    private Gold gold(JsonNode row) {
        String text = row.path("text").asText();
        int[] units = Gold.units(text);
        List<Gold.Attributed> quotes = new ArrayList<>();
        row.path("quotes").forEach(q -> quotes.add(Gold.attributed(q, units)));
        Passage passage = Passage.of(draft(text), tagger, clusters, lexicon);
        return new Gold(row.path("id").asText(), text, passage, quotes);
    }

    private Draft draft(String text) {
        List<TokenizedSentence> sentences = models.splitter().split(text);
        Document document =
                Document.of(Article.of("", text))
                        .withSentences(
                                sentences.stream().map(s -> new Sentence(s.span())).toList());
        return entities.apply(new Draft(document, sentences));
    }
}
