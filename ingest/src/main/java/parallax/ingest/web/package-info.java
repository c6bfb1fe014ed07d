/// Fetches pages from the web, politely, into web archives that `source` reads.
///
/// ```java
/// try (Fetcher fetcher = Fetcher.open(Path.of("news"), FetchSettings.USUAL)) {
///     fetcher.fetch(List.of(URI.create("https://example.org/feed.xml")), visit ->
///             System.out.println(visit.outcome() + " " + visit.url()));
/// }
/// Ingest.open().read(List.of(Path.of("news/warc")), reading -> ...);
/// ```
///
/// Knows nothing of articles: what was fetched is read later, from the archive, as often as one
/// likes.
package parallax.ingest.web;
