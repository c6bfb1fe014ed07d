/// Finds people, states, agreements, organisations, places, dates and quantities, and resolves them
/// within the article.
///
/// ```java
/// Draft tagged = EntityStage.of(Models.load()).apply(draft);
/// List<Entity> entities = tagged.document().entities();
/// ```
package parallax.annotate.entity;
