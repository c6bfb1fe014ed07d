package parallax.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All annotated articles of a store, readable one by one so that a large store need not fit in
/// memory.
public interface Corpus {

    /// Ids of all articles, sorted.
    List<String> articles();

    /// The document with that id; throws [java.util.NoSuchElementException] when there is none.
    Document document(String article);

    /// The article with that id without its layers; throws as [#document(String)] does.
    default Article article(String id) {
        return document(id).article();
    }

    /// The vector kept of an article's headline and first words, by which grouping knows it; empty
    /// where none was kept.
    default Optional<float[]> lead(String article) {
        return Optional.empty();
    }

    /// Pairs of articles known to copy one another.
    List<CopyPair> copies();

    /// All documents in the order of [#articles()], read as they are asked for.
    default Stream<Document> documents() {
        return articles().stream().map(this::document);
    }

    /// All articles without their layers, in the order of [#articles()], read as they are asked
    /// for.
    default Stream<Article> eachArticle() {
        return articles().stream().map(this::article);
    }
}
