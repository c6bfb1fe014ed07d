/// Measures ingestion: how well copies are found and how fast, and how fast archives stream.
///
/// ```
/// pipeline/bench/run parallax.bench.ingest.CopyQuality neardup_synth.jsonl.gz
/// pipeline/bench/run parallax.bench.ingest.CopySpeed 30000
/// pipeline/bench/run parallax.bench.ingest.WarcSpeed 1000
/// ```
package parallax.bench.ingest;
