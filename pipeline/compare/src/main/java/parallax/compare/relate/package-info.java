/// How two statements relate: the same, contradicting, or neither.
///
/// ```java
/// Relator relator = Relator.of(embedder);
/// Relation r = relator.relate("Talks began Sunday.", "Talks began on Friday.");
/// r.label();   // CONTRADICT
/// r.why();     // [“Sunday” against “Friday”]
/// ```
///
/// Words are aligned by their vectors in context and by form; numbers, days, names, negation and
/// opposites are compared where they are aligned. One learned model weighs it all. Knows sentences
/// as strings; does not know articles.
package parallax.compare.relate;
