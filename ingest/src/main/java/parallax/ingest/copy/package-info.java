/// Tells the same article, versions of an article, and copies of one text by several outlets.
///
/// ```java
/// SameArticles same = new SameArticles();
/// for (Reading reading : readings) {
///     keep(same.next(reading));              // the second of two becomes a Duplicate
/// }
/// ```
///
/// Reads articles only; knows nothing of files, pages or the net.
package parallax.ingest.copy;
