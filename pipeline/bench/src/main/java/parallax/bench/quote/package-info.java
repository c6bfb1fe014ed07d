/// Training and measuring of attribution and claims; every committed weight file comes from here.
///
/// ```
/// Q=pipeline/annotate/src/main/resources/parallax/annotate
/// pipeline/bench/run parallax.bench.quote.TrainTagger $Q/tagger/pos.bin TEXTS.jsonl.gz ...
/// pipeline/bench/run parallax.bench.quote.TrainAttribution train en POLNEAR.jsonl.gz $Q/quote
/// pipeline/bench/run parallax.bench.quote.TrainAttribution train de WIKINEWS.jsonl.gz $Q/quote
/// pipeline/bench/run parallax.bench.quote.TrainAttribution cv en POLNEAR.jsonl.gz PRED.jsonl
/// pipeline/bench/run parallax.bench.quote.TrainCheck CLAIMBUSTER.jsonl.gz $Q/claim/check.bin
/// ```
///
/// Only weights are kept, never texts: PolNeAR (Newell et al. 2018; article texts belong to their
/// publishers), German Wikinews quotations (CC BY-NC-SA 4.0), ClaimBuster (Arslan et al. 2020).
package parallax.bench.quote;
