/// Finds people, states, agreements, organisations, places, dates and quantities, and resolves them
/// within the article.
///
/// Names come from CoreNLP's random field and a second one that corrects it ([NameModel]); rules
/// then take people apart that were run together ([Apart]), follow surnames and offices through the
/// article ([ShortForms], [Offices]) and say which phrases stand for a state ([StateFinder]).
///
/// ```java
/// Draft tagged = EntityStage.of(Models.load()).apply(draft);
/// List<Entity> entities = tagged.document().entities();
/// ```
package parallax.annotate.entity;
