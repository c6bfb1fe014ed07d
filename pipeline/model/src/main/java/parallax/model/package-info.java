/// The words of the house: what an article is, what was found in it, and what was found across
/// articles. Records and sealed families only; behaviour that reads them lives elsewhere.
///
/// ```java
/// Article article = ...;                        // from parallax.ingest
/// Document document = annotator.annotate(article);
/// for (Quote quote : document.quotes()) {
///     System.out.println(quote.content().of(article.text()));
/// }
/// ```
///
/// Every finding is a [Span] in UTF-16 units, half-open, into the article's text, which never
/// changes. Absent text is the empty string, absent things are a case of their sealed family or an
/// empty list: there is no `null` in this package.
///
/// This package knows the JDK alone.
package parallax.model;
