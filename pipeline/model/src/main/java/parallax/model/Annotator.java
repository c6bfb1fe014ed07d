package parallax.model;

/// Finds the layers of a text. Safe to call from several threads at once.
@FunctionalInterface
public interface Annotator {

    /// The article with its sentences, mentions, entities, quotes and claims.
    Document annotate(Article article);
}
