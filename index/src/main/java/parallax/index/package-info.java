/// The store: one folder whose Lucene index is the only state.
///
/// ```java
/// try (Store store = Store.open(Path.of("parallax-store"))) {
///     store.put(document, contentKey);
///     store.commit();
///     store.putComparison(comparer.compare(store));
///     store.commit();
/// }
/// ```
///
/// Each article is one Lucene document that carries the whole annotated article as compressed JSON,
/// with one small document for each of its claims and quotes beside it, replaced together. Ledger,
/// copies, stories, threads and discrepancies are lists of packed JSON. Nothing counts until a
/// commit. Knows Lucene and the model; not CoreNLP, not jsoup, not where articles come from.
package parallax.index;
