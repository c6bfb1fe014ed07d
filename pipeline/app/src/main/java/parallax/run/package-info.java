/// The batch: inputs are read, annotated, kept, compared and reported, and only what changed is
/// done again.
///
/// ```java
/// try (Store store = Store.open(Path.of("parallax-store"))) {
///     Batch batch = new Batch(store, Stages.usual(), Batch.Settings.USUAL, Progress.NONE);
///     Outcome outcome = batch.run(List.of(Path.of("saved-pages")));
///     System.err.println(outcome.report());
/// }
/// ```
///
/// May be killed at any moment: what was committed is kept, what was not is done again, and the
/// exports and reports end the same. Knows every stage by its door only. One embedder serves
/// comparing and search ([LazyEmbedder]); annotating has an encoder tuned to names ([NameVectors]).
package parallax.run;
