/// Finds the layers of a text: sentences, mentions and entities, quotes, claims.
///
/// ```java
/// try (NewsAnnotator annotator = NewsAnnotator.load()) {
///     Document document = annotator.annotate(Article.of("a1", "Kyiv said on Friday …"));
///     for (Mention mention : document.mentions()) {
///         System.out.println(mention.type() + " " + mention.span().of("Kyiv said on Friday …"));
///     }
/// }
/// ```
///
/// The annotator splits the text into sentences and hands a [parallax.annotate.Draft] through its
/// stages: entities first, then quotes, then claims. A stage is a pure function of the draft.
///
/// Does not know where articles come from (jsoup) nor where they go (Lucene).
package parallax.annotate;
