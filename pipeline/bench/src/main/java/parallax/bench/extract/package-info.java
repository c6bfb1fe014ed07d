/// Trains and measures extraction: the block classifiers, and pages a CPU-second.
///
/// ```
/// pipeline/bench/run parallax.bench.extract.TrainBlocks DATA \
///     ingest/src/main/resources/parallax/ingest/extract/blocks.model
/// pipeline/bench/run parallax.bench.extract.ExtractSpeed FOLDER
/// ```
///
/// Pages and gold are arguments; only the weights are committed. No module knows it.
package parallax.bench.extract;
