package parallax.annotate;

/// A layer of a document that a [Stage] needs or gives.
public enum Layer {
    MENTIONS,
    QUOTES,
    CLAIMS
}
