/// A claim followed through outlets and through versions.
///
/// ```java
/// Trace trace = new Tracer(relator).text("Ukraine would drop its NATO bid", corpus);
/// trace.steps().getFirst();     // first seen, as far as dates tell
/// Wording.diff("drop its bid", "abandon its bid");   // [drop → abandon] its bid
/// List<Difference> changes = StoreDiff.between(before, after);
/// ```
///
/// Never invents an order: undated sightings come last and are marked so. Knows claims, relations
/// and threads; does not know stores.
package parallax.compare.trace;
