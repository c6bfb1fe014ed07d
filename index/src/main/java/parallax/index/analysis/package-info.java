/// How words become index terms: one place for the store, the query parser and the highlighter, so
/// that they never disagree.
///
/// ```java
/// Analyzer analyzer = Analysis.analyzer();
/// Characters.plain("“cease\u2011fire”"); // "cease-fire" in straight quotes
/// SpellingKey.of("Selenskyj").equals(SpellingKey.of("Zelensky")); // true
/// ```
///
/// Two kinds of text field: *exact* (words as written, case apart) and *forgiving* (stemmed by the
/// language's own Lucene analyzer, accents folded). Knows Lucene's analysis, nothing of the store.
package parallax.index.analysis;
