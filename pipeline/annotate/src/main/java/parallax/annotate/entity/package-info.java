/// Finds people, states, agreements, organisations, places, dates and quantities, and resolves them
/// within the article.
///
/// Names come from CoreNLP's random field and a second one that corrects it ([NameModel]), which
/// knows lists of names and towns ([NameLists]) and words used alike ([WordGroups]). Where that one
/// doubts whether someone is named, an encoder that is handed in may settle it ([DoubtModel]).
/// Rules then take apart what was run together ([Apart], [StatesApart]), follow surnames,
/// organisations, offices and states through the article ([ShortForms], [NamedAgain], [Offices],
/// [ShortStates]) and say which phrases stand for a state ([StateFinder], [StateActs]).
///
/// ```java
/// Draft tagged = EntityStage.of(Models.load()).apply(draft);
/// List<Entity> entities = tagged.document().entities();
/// ```
package parallax.annotate.entity;
