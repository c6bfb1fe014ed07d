/// Gradient-boosted trees that answer yes-or-no questions, as arrays.
///
/// ```java
/// Forest forest = Forest.read(stream);
/// float p = forest.probability(features); // 0..1
/// ```
///
/// Trained by `parallax.bench.extract`; knows nothing of what its features mean.
package parallax.ingest.forest;
