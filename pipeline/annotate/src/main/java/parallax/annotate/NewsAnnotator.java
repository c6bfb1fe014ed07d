package parallax.annotate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.annotate.claim.ClaimStage;
import parallax.annotate.corenlp.Models;
import parallax.annotate.corenlp.Splitter;
import parallax.annotate.entity.ContextVectors;
import parallax.annotate.entity.EntityStage;
import parallax.annotate.quote.PassageReader;
import parallax.annotate.quote.QuoteStage;
import parallax.model.Annotator;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Sentence;

/// Tags articles: sentences, then what each [Stage] adds. One set of models, loaded once, serves
/// any number of threads; the same article gives the same document whatever came before it.
///
/// ```java
/// try (NewsAnnotator annotator = NewsAnnotator.load()) {
///     Document document = annotator.annotate(article);
/// }
/// ```
public final class NewsAnnotator implements Annotator {

    private final Splitter splitter;
    private final List<Stage> stages;
    private final ContextVectors vectors;

    private NewsAnnotator(Splitter splitter, List<Stage> stages, ContextVectors vectors) {
        this.splitter = splitter;
        this.stages = List.copyOf(stages);
        this.vectors = vectors;
    }

    /// The annotator with all stages and the models that come with Parallax, without an encoder.
    public static NewsAnnotator load() {
        Models models = Models.load();
        return all(models, EntityStage.of(models), ContextVectors.NONE);
    }

    /// The annotator with all stages that asks `vectors` where it doubts who or what is named; it
    /// closes them.
    public static NewsAnnotator load(ContextVectors vectors) {
        Models models = Models.load();
        return all(models, EntityStage.of(models, vectors), vectors);
    }

    private static NewsAnnotator all(Models models, EntityStage entities, ContextVectors vectors) {
        PassageReader reader = PassageReader.load(models);
        List<Stage> stages = List.of(entities, QuoteStage.load(reader), ClaimStage.load(reader));
        return of(models.splitter(), stages, vectors);
    }

    /// An annotator with these stages, in this order.
    ///
    /// Throws [IllegalArgumentException] when a stage needs a layer that none before it gives.
    public static NewsAnnotator of(Splitter splitter, List<Stage> stages) {
        return of(splitter, stages, ContextVectors.NONE);
    }

    private static NewsAnnotator of(Splitter splitter, List<Stage> stages, ContextVectors vectors) {
        Set<Layer> given = EnumSet.noneOf(Layer.class);
        for (Stage stage : stages) {
            if (!given.containsAll(stage.needs())) {
                throw new IllegalArgumentException(
                        stage.getClass().getSimpleName()
                                + " needs "
                                + stage.needs()
                                + ", given so far: "
                                + given);
            }
            given.addAll(stage.gives());
        }
        return new NewsAnnotator(splitter, stages, vectors);
    }

    @Override
    public Document annotate(Article article) {
        List<TokenizedSentence> sentences = splitter.split(article.text(), article.language());
        Document document =
                Document.of(article)
                        .withSentences(
                                sentences.stream().map(s -> new Sentence(s.span())).toList());
        Draft draft = new Draft(document, sentences);
        for (Stage stage : stages) {
            draft = stage.apply(draft);
        }
        return draft.document();
    }

    /// Lets go of the models.
    @Override
    public void close() {
        vectors.close();
    }
}
