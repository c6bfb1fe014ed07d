/// Finds the article in a page: its text without furniture, the roles of its blocks, its metadata
/// and what to know before trusting it.
///
/// ```java
/// Extractor extractor = Extractor.create();
/// Reading reading = extractor.html(bytes, PageContext.of(Where.of("pages/a.html")));
/// switch (reading) {
///     case Reading.Kept(var article) -> use(article);
///     default -> log(reading.status(), reading.reason());
/// }
/// ```
///
/// The way of a page: [Pruner] takes out the bytes no one reads, [Charsets] decodes the rest, jsoup
/// parses it, [PageWalk] cuts it once into pieces of text, [Nowhere] passes over what is furniture
/// by its markup alone, two forests say how likely each of the others belongs to the article (the
/// second knows what the first said of the pieces around), and [Cut] chooses how sure is sure
/// enough on this page.
///
/// Knows nothing of files, archives or the net.
package parallax.ingest.extract;
