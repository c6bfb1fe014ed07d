package parallax.model;

/// Finds the layers of a text. Safe to call from several threads at once.
@FunctionalInterface
public interface Annotator extends AutoCloseable {

    /// The article with its sentences, mentions, entities, quotes and claims.
    Document annotate(Article article);

    /// Lets go of the models, where there are any to let go of.
    @Override
    default void close() {}
}
