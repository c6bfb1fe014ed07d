/// Benchmarks and training of names, states and agreements.
///
/// ```
/// pipeline/bench/run parallax.bench.entity.Predict OUT-FOLDER SET.jsonl.gz ...
/// ```
package parallax.bench.entity;
