/// Training and measuring of attribution and claims.
///
/// ```
/// pipeline/bench/run parallax.bench.quote.TrainTagger TEXTS.jsonl.gz OUT/pos.bin
/// pipeline/bench/run parallax.bench.quote.TrainAttribution GOLD.jsonl.gz en OUT
/// ```
package parallax.bench.quote;
