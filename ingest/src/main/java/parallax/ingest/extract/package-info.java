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
/// Knows nothing of files, archives or the net.
package parallax.ingest.extract;
