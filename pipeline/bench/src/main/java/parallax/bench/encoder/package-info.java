/// Tuning the encoder to a question: layers are trained on PyTorch in full precision, and go into
/// the project as [parallax.compare.vector.TunedWeights] of the quantised graph, whose layers above
/// them may be left out.
///
/// ```java
/// try (NDManager manager = TunedEncoder.engine(1).newBaseManager()) {
///     TunedEncoder encoder = new TunedEncoder(manager, OnnxWeights.load(), 6, 0, 0.1f);
///     NDArray below = encoder.below(ids, types, mask);
///     NDArray vectors = encoder.above(below, mask, true);
/// }
/// ```
package parallax.bench.encoder;
