/// Compares articles across outlets.
///
/// ```java
/// try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
///     Comparison found = Comparer.of(embedder).compare(corpus);
///     found.stories();         // articles of one event
///     found.threads();         // the same claim in several articles, with its origins
///     found.discrepancies();   // where they differ
/// }
/// ```
///
/// Works on the model's corpus; does not know how articles were read, annotated or stored.
package parallax.compare;
