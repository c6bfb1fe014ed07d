package parallax.index.search;

import parallax.index.SavedSearch;
import parallax.model.Span;
import parallax.model.Where;

/// Something new that a saved search finds.
///
/// @param search the saved search
/// @param article id of the article
/// @param where the input it came from
/// @param outlet its outlet, or empty
/// @param span the words found, in the article's text
/// @param text those words
public record Alert(
        SavedSearch search, String article, Where where, String outlet, Span span, String text) {}
