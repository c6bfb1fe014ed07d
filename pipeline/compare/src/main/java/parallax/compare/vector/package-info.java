/// Sentences and words as vectors.
///
/// ```java
/// try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
///     List<float[]> vectors = embedder.embed(List.of("Talks began.", "The talks have started."));
///     double alike = Vectors.dot(vectors.get(0), vectors.get(1));
/// }
/// ```
///
/// Knows onnxruntime and the tokenizer; does not know articles, stories or claims.
package parallax.compare.vector;
