package parallax.ingest.extract;

import parallax.ingest.meta.FactCollector;

/// The class and id words of a block and what they say; all blocks of a page with the same words
/// share one, so that each is looked at once.
final class Names {

    private static final int LONGEST = 200;

    /// Class and id, the first 200 characters of them.
    final String text;

    /// What the words say of a byline or a date ([FactCollector#cues(int, int)]).
    final int cues;

    /// What the words say of a block, as bits of [Zone].
    final int zones;

    /// Sums of the weights of the words as those of a block itself and of one around it.
    float inner;

    float outer;
    boolean isScored;

    /// The looks that the words have with one tag or another, as [Looks] knows them.
    Look looks;

    private Names(String text, int cues, int zones) {
        this.text = text;
        this.cues = cues;
        this.zones = zones;
    }

    /// No words at all.
    static Names none() {
        return new Names("", 0, 0);
    }

    /// The words of a class and an id, which together are `both`.
    static Names of(String byClass, String byId, String both) {
        int first = Zone.find(byClass);
        int second = Zone.find(byId);
        boolean isWhole = both.length() <= LONGEST;
        String text = isWhole ? both : both.substring(0, LONGEST);
        return new Names(
                text,
                FactCollector.cues(first, second),
                Zone.ofFound(isWhole ? first | second : Zone.find(text), text));
    }
}
