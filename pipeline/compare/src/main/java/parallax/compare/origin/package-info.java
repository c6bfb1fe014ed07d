/// How many independent sources a claim has.
///
/// ```java
/// Origins origins = Origins.of(documents, corpus.copies());
/// Origins.Count count = origins.count(sayings);
/// count.outlets();   // 5
/// count.origins();   // 2
/// count.merged();    // which articles count as one, and why
/// ```
///
/// Articles become one origin by copied text, the same wire credit, the same owner, or by giving
/// each other as their source. An article that cannot be placed stays alone. Adding a copy never
/// raises the count.
package parallax.compare.origin;
