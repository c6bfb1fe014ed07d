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
import parallax.annotate.quote.Passage;
import parallax.annotate.quote.PassageReader;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;

/// Reads gold attributions and looks at their texts as the annotator would.
final class GoldReader {

    private final Models models = Models.load();
    private final EntityStage entities = EntityStage.of(models);
    private final PassageReader reader = PassageReader.load(models);

    /// What passages are read with.
    PassageReader passages() {
        return reader;
    }

    List<Gold> read(Path file) throws IOException {
        return Lines.read(file).parallelStream().map(this::gold).toList();
    }

    private Gold gold(JsonNode row) {
        String text = row.path("text").asText();
        int[] units = Gold.units(text);
        List<Gold.Attributed> quotes = new ArrayList<>();
        row.path("quotes").forEach(q -> quotes.add(Gold.attributed(q, units)));
        Draft draft = draft(text);
        Passage passage = reader.read(draft);
        quotes.replaceAll(q -> q.cue().isEmpty() ? withCue(passage, q) : q);
        return new Gold(row.path("id").asText(), draft, passage, quotes);
    }

    /// Speech marked by the verb's mood alone has no cue in the gold: the first reporting word or
    /// subjunctive in it serves as one.
    private static Gold.Attributed withCue(Passage passage, Gold.Attributed quote) {
        for (Span piece : quote.content()) {
            int i = passage.wordAt(piece.start());
            for (; i < passage.words().size() && passage.words().start(i) < piece.end(); i++) {
                if (passage.cue(i) != 0) {
                    Span cue = Span.of(passage.words().start(i), passage.words().end(i));
                    return new Gold.Attributed(quote.content(), quote.source(), List.of(cue));
                }
            }
        }
        return quote;
    }

    /// The text as the models see it.
    Passage passage(String text) {
        return reader.read(draft(text));
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
