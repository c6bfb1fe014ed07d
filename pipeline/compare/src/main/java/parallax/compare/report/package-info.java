/// Reports people would show to an editor: one model ([parallax.compare.report.view]), several
/// renderers.
///
/// ```java
/// Reports.write(store, comparison, Path.of("parallax-store/report"));   // report/index.html
/// String text = MarkdownReport.of(StoryView.of(material));              // the terminal's form
/// ```
///
/// The same inputs give the same bytes. Every byte of article text is escaped by the template
/// engine where it stands; no report asks the network for anything. Knows the model and its own
/// templates.
package parallax.compare.report;
