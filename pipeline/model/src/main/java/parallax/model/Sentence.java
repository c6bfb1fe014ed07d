package parallax.model;

/// A sentence of the text.
public record Sentence(Span span) implements Annotation {}
