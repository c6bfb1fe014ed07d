/// Training and measuring of attribution and claims; every committed weight file comes from here.
///
/// ```
/// Q=pipeline/annotate/src/main/resources/parallax/annotate
/// pipeline/bench/run parallax.bench.quote.TrainTagger en $Q/tagger/pos-en.bin TEXTS.jsonl.gz ...
/// G=stanford-corenlp-4.5.10-models-german.jar
/// pipeline/bench/run parallax.bench.quote.TrainTagger $G $Q/tagger/pos-de.bin TEXTS.jsonl.gz ...
/// pipeline/bench/run parallax.bench.quote.TrainAttribution train en POLNEAR.jsonl.gz $Q/quote
/// pipeline/bench/run parallax.bench.quote.TrainAttribution train de WIKINEWS.jsonl.gz $Q/quote
/// pipeline/bench/run parallax.bench.quote.TrainAttribution cv en POLNEAR.jsonl.gz PRED.jsonl
/// pipeline/bench/run parallax.bench.quote.TrainCheck CLAIMBUSTER.jsonl.gz $Q/claim/check.bin
/// pipeline/bench/run parallax.bench.quote.QuoteSpeed --stock 5 POLNEAR.jsonl.gz
/// pipeline/bench/run parallax.bench.quote.SourceArticles FOLDER
/// ```
///
/// The predictions of `cv` are what the quote stage gives for texts that its models did not see.
/// The taggers learn from texts without gold; the German one from Wikinews and newspaper pages.
///
/// Only weights are kept, never texts: PolNeAR (Newell et al. 2018; article texts belong to their
/// publishers), German Wikinews quotations (CC BY-NC-SA 4.0), ClaimBuster (Arslan et al. 2020).
package parallax.bench.quote;
