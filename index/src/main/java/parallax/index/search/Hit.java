package parallax.index.search;

import java.util.List;
import parallax.model.Span;

/// One hit. Absent text is empty.
///
/// @param id id of the claim or article; empty for a quote
/// @param article id of the article
/// @param path the input it came from
/// @param outlet its outlet
/// @param url its address
/// @param link its address with a text fragment that points at the words, empty without address
/// @param title its headline
/// @param published when it was published, ISO 8601
/// @param speaker whose words they are, as credited in the article, the name in brackets where the
///   credit is only “she”
/// @param span the words in the article's text
/// @param text those words
/// @param score how well they match, comparable within one search only
/// @param highlights what matched, in the article's text (UTF-16), sorted, not overlapping
/// @param thread hash of the claim's thread, 0 for none
/// @param origins how many independent sources that thread has
public record Hit(
        String id,
        String article,
        String path,
        String outlet,
        String url,
        String link,
        String title,
        String published,
        String speaker,
        Span span,
        String text,
        double score,
        List<Span> highlights,
        long thread,
        int origins) {

    /// Copies the highlights.
    public Hit {
        highlights = List.copyOf(highlights);
    }
}
