/// Decides title, authors, dates, outlet and the like from what a page says of itself in JSON-LD,
/// meta elements, marked times and bylines, and visible text.
///
/// ```java
/// var reader = MetaReader.create(); // one is enough for a program
/// var collector = new FactCollector();
/// collector.see(element, element.normalName(), attributes, cues); // every element once, in order
/// Metadata meta = reader.read(collector.facts(), leadLines, "https://paper.example/a");
/// meta.published().iso(); // "2025-12-14T09:30+01:00"
/// meta.publishedFrom(); // JSON_LD
/// ```
///
/// For date and authors every statement of the page is gathered ([DateSigns], [AuthorSigns]);
/// statements of one day or of the same names become one candidate ([DateDay], [AuthorList]), and
/// trained trees judge each by what makes it. Knows nothing of an article's text or how it is
/// found.
package parallax.ingest.meta;
