package parallax.ingest.extract;

/// The class and id words of a block and what they say; all blocks of a page with the same words
/// share one, so that each is looked at once.
final class Names {

    private static final int UNKNOWN = -1;

    final String text;

    /// What the words say of a byline or a date ([FactCollector#cues(String, String)]).
    final int cues;

    /// Sums of the weights of the words as those of a block itself and of one around it.
    float inner;

    float outer;
    boolean isScored;

    /// The looks that the words have with one tag or another, as [Looks] knows them.
    Look looks;

    private int zones = UNKNOWN;

    /// The words `text`.
    Names(String text, int cues) {
        this.text = text;
        this.cues = cues;
    }

    /// What the words say of a block, as bits of [Zone].
    int zones() {
        if (zones == UNKNOWN) {
            zones = text.isEmpty() ? 0 : Zone.ofNames(text);
        }
        return zones;
    }
}
