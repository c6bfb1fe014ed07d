/// Small neural networks, read from a resource and run.
///
/// ```java
/// Committee committee = Committee.resource(Relator.class, "label.nets.gz");
/// double[] p = committee.probabilities(features);   // one a class, summing to 1
/// ```
///
/// They are trained by `parallax.bench.compare.NetworkTrainer`; this package only runs them.
package parallax.compare.net;
