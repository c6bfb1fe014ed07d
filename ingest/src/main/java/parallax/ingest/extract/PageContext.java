package parallax.ingest.extract;

import java.util.List;
import parallax.model.Where;

/// What is known of a page before it is read: its place, and what a header, a feed or a sidecar
/// file said. Every text may be empty; what is given here wins over what the page says.
///
/// @param where the input it came from
/// @param url address it was fetched from or is known by
/// @param charset encoding named by an HTTP header or a MIME part, such as `windows-1252`
/// @param outlet name of the publisher
/// @param title headline
/// @param authors people or desks in the byline
/// @param published ISO 8601 day or moment
/// @param language BCP 47 language
public record PageContext(
        Where where,
        String url,
        String charset,
        String outlet,
        String title,
        List<String> authors,
        String published,
        String language) {

    /// Copies the list.
    public PageContext {
        authors = List.copyOf(authors);
    }

    /// Nothing known but the place.
    public static PageContext of(Where where) {
        return new PageContext(where, "", "", "", "", List.of(), "", "");
    }

    /// The same, fetched from `url`.
    public PageContext withUrl(String url) {
        return new PageContext(where, url, charset, outlet, title, authors, published, language);
    }

    /// The same, in an encoding named from outside.
    public PageContext withCharset(String charset) {
        return new PageContext(where, url, charset, outlet, title, authors, published, language);
    }

    /// The same with an outlet's name.
    public PageContext withOutlet(String outlet) {
        return new PageContext(where, url, charset, outlet, title, authors, published, language);
    }

    /// The same with a headline.
    public PageContext withTitle(String title) {
        return new PageContext(where, url, charset, outlet, title, authors, published, language);
    }

    /// The same with authors.
    public PageContext withAuthors(List<String> authors) {
        return new PageContext(where, url, charset, outlet, title, authors, published, language);
    }

    /// The same with a date in ISO 8601.
    public PageContext withPublished(String published) {
        return new PageContext(where, url, charset, outlet, title, authors, published, language);
    }

    /// The same with a language.
    public PageContext withLanguage(String language) {
        return new PageContext(where, url, charset, outlet, title, authors, published, language);
    }
}
