/// Measures the comparison: grouping of articles into stories against gold, term rarities.
///
/// ```
/// pipeline/bench/run parallax.bench.compare.StoryBench VECTOR-CACHE ARTICLES.jsonl.gz
/// ```
///
/// Sets of articles are arguments; vectors are kept in the cache between runs. No module knows it.
package parallax.bench.compare;
