package parallax.annotate.quote;

/// What a word is to a cue.
public enum Role {
    OTHER,
    SOURCE,
    CONTENT,
    CUE
}
