/// The only package that knows Stanford CoreNLP: its English lexer and sentence splitter, its
/// three-class name tagger, and its part-of-speech tagger when something asks for tags.
///
/// ```java
/// Models models = Models.load();
/// for (TokenizedSentence sentence : models.splitter().split("Anna Ruiz met Li Wei. 🙂")) {
///     List<String> labels = models.names().labels(sentence.tokens());
/// }
/// ```
///
/// CoreNLP's pipeline object, its annotations and string settings stay in here. Source: Finkel,
/// Grenager and Manning 2005 (the random field), Toutanova and others 2003 (the tagger); Stanford
/// CoreNLP 4.5, GPL v3 or later.
package parallax.annotate.corenlp;
