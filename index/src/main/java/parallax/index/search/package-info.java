/// Queries over a store: one parser for the command line, batches, the API and the page.
///
/// ```java
/// Searcher searcher = Searcher.of(store);
/// Results found = searcher.search(Search.of("\"security guarantees\" AND person:zelensky"));
/// for (Hit hit : found.hits()) {
///     System.out.println(hit.outlet() + ": " + hit.text());
/// }
/// ```
///
/// The language: words are joined by AND; `OR`, `NOT`, `( )`, `"exact words"`, `"near words"~5`,
/// `begin*`, `wom?n`, `spel~1`, `/regular expression/`, `field:value`, `date:[2025-12-01 TO
/// 2025-12-31]`, `date:>=2025-12`. Quoted words are matched as written, bare words by their stem
/// with accents folded. Every fault of a query is reported at once, see [BadQuery].
package parallax.index.search;
