/// Benchmarks and training of names, states and agreements.
///
/// ```
/// D=DATA/annotate/dev                                # sets of gold names, gzipped JSON lines
/// pipeline/bench/run parallax.bench.entity.TrainNames names.bin 12 $D/conll03.jsonl.gz \
///   $D/crossner_politics.jsonl.gz $D/uner_ewt.jsonl.gz $D/gum.jsonl.gz $D/re3d.jsonl.gz \
///   $D/redocred.jsonl.gz $D/fewnerd.jsonl.gz         # the committed names.bin
/// pipeline/bench/run parallax.bench.entity.TrainNames --folds 3 OUT 12 $D/…    # honest scores
/// export OMP_NUM_THREADS=1
/// pipeline/bench/run parallax.bench.entity.TrainDoubts OUT 12 $D/…         # same sets
/// pipeline/bench/run parallax.bench.entity.TrainDoubts --fold 0 OUT 12 $D/…    # honest
/// pipeline/bench/run parallax.bench.entity.BuildNameLists lists.bin node_modules FIRST-NAMES
/// pipeline/bench/run parallax.bench.entity.BuildWordGroups groups.bin VECTORS.json
/// pipeline/bench/run parallax.bench.entity.Predict OUT-FOLDER $D/agreement.jsonl.gz
/// pipeline/bench/run parallax.bench.entity.TreatyNames NAMES.tsv.gz
/// pipeline/bench/run parallax.bench.entity.NameSpeed --stock 40 $D/conll03.jsonl.gz
/// ```
package parallax.bench.entity;
