/// Decides title, authors, dates, outlet and the like from what a page says of itself in JSON-LD,
/// meta elements, marked times and bylines, and visible text.
///
/// ```java
/// var collector = new FactCollector();
/// collector.see(element, element.normalName()); // every element once, in document order
/// Metadata meta = MetaReader.read(collector.facts(), leadLines, "https://paper.example/a");
/// meta.published().iso(); // "2025-12-14T09:30+01:00"
/// meta.publishedFrom(); // JSON_LD
/// ```
///
/// Knows nothing of an article's text or how it is found.
package parallax.ingest.meta;
