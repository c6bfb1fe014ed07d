package parallax.compare.report.view;

import parallax.model.Span;

/// Words of an article, verbatim, with all that is needed to check them.
///
/// @param article id of the article
/// @param outlet name of its outlet, or of its file where the outlet is unknown
/// @param known whether `outlet` is an outlet
/// @param span the words' place in the article's text
/// @param text the words
/// @param anchor start of the sentence they stand in, which names its place on the article's page
/// @param published ISO 8601 as far as known, or empty
/// @param source address of these very words on the outlet's page, or empty without a URL
public record Evidence(
        String article,
        String outlet,
        boolean known,
        Span span,
        String text,
        int anchor,
        String published,
        String source) {

    /// The words without line breaks, for a single line.
    public String line() {
        return text.replaceAll("\\s+", " ").strip();
    }
}
