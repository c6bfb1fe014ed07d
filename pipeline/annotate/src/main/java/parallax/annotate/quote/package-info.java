/// Who said what: speech, beliefs and intentions with their sources and the words that mark them.
///
/// ```java
/// Stage stage = QuoteStage.load();
/// for (Quote quote : stage.apply(draft).document().quotes()) {
///     System.out.println(quote.source() + ": " + quote.content().of(draft.text()));
/// }
/// ```
///
/// Quotation marks are found by rule, cues and the roles around them by trained linear chains,
/// sources resolved to the document's entities by rule. Needs mentions; knows nothing of CoreNLP.
package parallax.annotate.quote;
