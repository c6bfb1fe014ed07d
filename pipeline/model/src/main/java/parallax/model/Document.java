package parallax.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An article and the layers found in its text. Each layer is kept in the order of [Span].
public record Document(
        Article article,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<Quote> quotes,
        List<Claim> claims) {

    private static final Comparator<Annotation> BY_PLACE = Comparator.comparing(Annotation::span);

    /// Sorts the layers; refuses annotations outside the text.
    public Document {
        sentences = sorted(article, sentences);
        mentions = sorted(article, mentions);
        quotes = sorted(article, quotes);
        claims = sorted(article, claims);
        entities = entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
    }

    /// The article with no layers yet.
    public static Document of(Article article) {
        return new Document(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// The entity with that id, if this document mentions it.
    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// The same layers for `article`, which must have the same text.
    public Document withArticle(Article article) {
        return new Document(article, sentences, mentions, entities, quotes, claims);
    }

    /// The same layers for `article`, the same that was read anew; keeps the flags that annotating
    /// gave.
    public Document readAnew(Article article) {
        Article flagged = article;
        for (Flag flag : this.article.flags()) {
            if (flag.isOfAnnotating()) {
                flagged = flagged.withFlag(flag.name(), flag.evidence());
            }
        }
        return withArticle(flagged);
    }

    /// The same document with other sentences.
    public Document withSentences(List<Sentence> sentences) {
        return new Document(article, sentences, mentions, entities, quotes, claims);
    }

    /// The same document with other mentions and the entities they refer to.
    public Document withMentions(List<Mention> mentions, List<Entity> entities) {
        return new Document(article, sentences, mentions, entities, quotes, claims);
    }

    /// The same document with other quotes.
    public Document withQuotes(List<Quote> quotes) {
        return new Document(article, sentences, mentions, entities, quotes, claims);
    }

    /// The same document with other claims.
    public Document withClaims(List<Claim> claims) {
        return new Document(article, sentences, mentions, entities, quotes, claims);
    }

    private static <A extends Annotation> List<A> sorted(Article article, List<A> layer) {
        for (A annotation : layer) {
            if (annotation.span().end() > article.text().length()) {
                throw new IllegalArgumentException(
                        annotation + " outside the text of " + article.id());
            }
        }
        return layer.stream().sorted(BY_PLACE).toList();
    }
}
