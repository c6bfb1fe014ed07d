/// The newsroom's window: pages and an API over one store, drawn on the server.
///
/// ```java
/// try (WebServer server = WebServer.start(store, searcher, Settings.LOOPBACK)) {
///     System.err.println(server.address());   // http://127.0.0.1:8080
/// }
/// ```
///
/// Pages are those of the report where there is one; all numbers come from the same searcher as the
/// command line's. No request goes out, every text is escaped by its template, only decisions are
/// written. Knows store, comparison and reports; not how articles are read or annotated.
package parallax.web;
