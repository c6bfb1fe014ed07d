/// What a report shows, as plain records, whatever form it is printed in.
///
/// ```java
/// Material material = Material.of(story, documents, comparison, corpus.copies());
/// StoryView view = StoryView.of(material);
/// view.matrix().rows().forEach(row -> System.out.println(row.claim().text()));
/// ```
///
/// Every sentence is an [Evidence]: verbatim, with its article, its place and its link. Nothing
/// here decides who is right. Knows the model, no HTML and no Lucene.
package parallax.compare.report.view;
