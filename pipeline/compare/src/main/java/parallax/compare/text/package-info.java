/// Plain sentences taken apart: words, stems, names, numbers, days, negation.
///
/// ```java
/// Statement s = Statement.of("Over 1,500 drones hit Kyiv on Sunday.");
/// s.amounts().getFirst().value();   // 1500.0
/// s.amounts().getFirst().head();    // "dron", a stem
/// s.amounts().getFirst().bound();   // OVER
/// ```
///
/// Light and fast: works on bare strings, without models, so that the same reading serves `relate`,
/// threads and discrepancies. Knows the model's spans only.
package parallax.compare.text;
