/// Gradient-boosted trees, read from a resource and run.
///
/// ```java
/// Forest forest = Forest.read(stream);
/// double[] p = forest.probabilities(features);   // one a class, summing to 1
/// ```
///
/// The trees are grown by `parallax.bench.compare.ForestTrainer`; this package only runs them.
package parallax.compare.forest;
