package parallax.model;

/// Something found in an article's text, at a place that can be shown.
public sealed interface Annotation permits Sentence, Mention, Quote, Claim {

    /// Where it stands, in UTF-16 units of the article's text.
    Span span();
}
