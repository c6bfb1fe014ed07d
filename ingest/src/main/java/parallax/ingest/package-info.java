/// Reads inputs of every form into articles.
///
/// ```java
/// Ingest.open().read(List.of(Path.of("saved-pages"), Path.of("news.warc.gz")), reading -> {
///     switch (reading) {
///         case Reading.Kept(var article) -> index(article);
///         default -> report(reading.where(), reading.status(), reading.reason());
///     }
/// });
/// ```
///
/// The way of the data: `source` finds and opens inputs, `extract` and `meta` turn a page into an
/// article, `copy` tells duplicates; `web` fetches pages politely into archives that `source`
/// reads. Knows neither CoreNLP nor Lucene.
package parallax.ingest;
