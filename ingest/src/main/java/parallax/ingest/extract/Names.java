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

    private final int number;
    private int zones = UNKNOWN;

    /// The words `text`, the `number`th found on their page.
    Names(String text, int number, int cues) {
        this.text = text;
        this.number = number;
        this.cues = cues;
    }

    /// What the words say of a block, as bits of [Zone].
    int zones() {
        if (zones == UNKNOWN) {
            zones = text.isEmpty() ? 0 : Zone.ofNames(text);
        }
        return zones;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /// The same words on blocks with the same tag in parents alike make a layout.
    ///
    /// @param tag tag of the block
    /// @param names its words
    /// @param parent tag of its parent
    /// @param parentNames the parent's words
    record Layout(String tag, Names names, String parent, Names parentNames) {}

    /// Children of one parent with the same tag and words.
    ///
    /// @param parent number of the parent
    /// @param tag tag of the children
    /// @param names their words
    record Twins(int parent, String tag, Names names) {}
}
