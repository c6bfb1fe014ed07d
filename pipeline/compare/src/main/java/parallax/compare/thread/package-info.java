/// The same claim across the articles of a story.
///
/// ```java
/// List<ClaimThread> threads = new Threads(relator).of(story, documents, origins);
/// threads.getFirst().sightings();   // where the claim was seen, earliest known first
/// ```
///
/// Knows claims, relations and origins; does not know how stories were found.
package parallax.compare.thread;
