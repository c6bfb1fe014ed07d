/// How fast and how well a store answers, measured on real sentences named on the command line.
///
/// ```
/// pipeline/bench/run parallax.bench.index.SearchSpeed SENTENCES.jsonl.gz WORK_DIR 1000000
/// pipeline/bench/run parallax.bench.index.SearchQuality PAIRS.jsonl.gz WORK_DIR
/// ```
package parallax.bench.index;
