package parallax.model;

import java.util.List;
import java.util.stream.Stream;

/// All annotated articles of a store, readable one by one so that a large store need not fit in
/// memory.
public interface Corpus {

    /// Ids of all articles, sorted.
    List<String> articles();

    /// The document with that id; throws [java.util.NoSuchElementException] when there is none.
    Document document(String article);

    /// Pairs of articles known to copy one another.
    List<CopyPair> copies();

    /// All documents in the order of [#articles()], read as they are asked for.
    default Stream<Document> documents() {
        return articles().stream().map(this::document);
    }
}
