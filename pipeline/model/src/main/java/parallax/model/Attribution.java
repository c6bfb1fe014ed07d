package parallax.model;

/// Whose word a statement is.
public sealed interface Attribution {

    /// The outlet's own voice.
    Attribution OWN_VOICE = new OwnVoice();

    /// A named or resolvable source.
    ///
    /// @param span the words that credit the source
    /// @param text those words
    /// @param entity id of the entity they refer to, or empty when it could not be resolved
    /// @param via outlet or agency the words came through, where the text says so, or empty
    record Said(Span span, String text, String entity, String via) implements Attribution {}

    /// A source kept unnamed by the article (“a senior official”).
    record Unnamed(Span span, String text, String via) implements Attribution {}

    /// Nobody is credited.
    record OwnVoice() implements Attribution {}
}
