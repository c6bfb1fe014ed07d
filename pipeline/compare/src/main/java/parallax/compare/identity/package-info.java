/// Who is who across articles: one id for a person under all spellings, and a user's decisions on
/// entities done again.
///
/// ```java
/// Map<String, Naming> namings = Identities.of(annotated, replay);
/// Document document = namings.getOrDefault(id, Naming.NONE).over(annotated.document(id));
/// document.entities();   // person:volodymyr-zelenskyy, whatever the article writes
/// ```
///
/// A wrong join is worse than a missed one: names are joined when they agree part by part, when no
/// third name of the store would then stand for two people, and, unless they are spelt alike, when
/// the articles name the same company around them. The result depends on the set of articles only,
/// not on their order. Knows the annotated articles as a [parallax.model.Corpus] and nothing else.
package parallax.compare.identity;
