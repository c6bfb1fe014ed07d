/// Benchmarks against peers, and the training of every committed weight file: one class with a
/// `main` a job, run from the project's root.
///
/// ```
/// mvn -q -Pbench -DskipTests package
/// pipeline/bench/run parallax.bench.NAME ARGUMENTS
/// ```
///
/// May know every module; no module knows it. Outside the default build.
package parallax.bench;
