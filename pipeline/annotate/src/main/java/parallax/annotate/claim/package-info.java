/// Statements someone could check: what an attribution says, or a sentence in the outlet's voice.
///
/// ```java
/// Stage stage = ClaimStage.load();
/// for (Claim claim : stage.apply(draft).document().claims()) {
///     System.out.printf("%.2f %s%n", claim.score(), claim.span().of(draft.text()));
/// }
/// ```
///
/// Needs mentions and quotes; knows nothing of CoreNLP, nor of other articles.
package parallax.annotate.claim;
