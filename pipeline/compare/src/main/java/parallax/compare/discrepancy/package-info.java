/// Where the articles of one story differ. Never says who is right.
///
/// ```java
/// List<Discrepancy> all = new Discrepancies(relator).of(story, documents, threads);
/// all.getFirst().kind();     // DATE
/// all.getFirst().values();   // Sunday: …, Friday: …
/// ```
///
/// Each kind has its own finder. Knows threads, entities and claims; does not know how they were
/// found.
package parallax.compare.discrepancy;
