package parallax.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.ingest.meta.FactCollector;
import parallax.ingest.meta.WordSpotter;

/// The regions of a page a piece of text may stand in, as bits of one number, and what class and id
/// words say of them.
final class Zone {

    static final int ARTICLE = 1;
    static final int MAIN = 1 << 1;
    static final int NAV = 1 << 2;
    static final int ASIDE = 1 << 3;
    static final int FOOTER = 1 << 4;
    static final int HEADER = 1 << 5;
    static final int FORM = 1 << 6;
    static final int FIGURE = 1 << 7;
    static final int CAPTION = 1 << 8;
    static final int LIST = 1 << 9;
    static final int ITEM = 1 << 10;
    static final int QUOTE = 1 << 11;
    static final int TABLE = 1 << 12;
    static final int BODY = 1 << 13;
    static final int HIDDEN = 1 << 14;
    static final int BUTTON = 1 << 15;
    static final int HEADING = 1 << 16;
    static final int SECTION = 1 << 17;
    static final int PARAGRAPH = 1 << 18;
    static final int DIALOG = 1 << 19;
    static final int QUESTION = 1 << 20;
    static final int ANSWER = 1 << 21;
    static final int COMMENT = 1 << 22;
    static final int PROMO = 1 << 23;
    static final int CLOAK = 1 << 24;
    static final int REPLY = 1 << 25;
    static final int ANNEX = 1 << 26;

    /// What only class and id words can say.
    static final int NAMED = CLOAK | REPLY | ANNEX;

    private static final List<String> PROMOS =
            List.of(
                    "relat",
                    "recommend",
                    "teaser",
                    "promo",
                    "newsletter",
                    "popular",
                    "trending",
                    "sidebar",
                    "share",
                    "social",
                    "read-also",
                    "also-",
                    "outbrain",
                    "taboola",
                    "subscri",
                    "donat");

    /// Not a region: a name that may be a label.
    private static final int LABEL = 1 << 30;

    private static final WordSpotter WORDS = new WordSpotter(words());

    private Zone() {}

    private static Map<Integer, List<String>> words() {
        Map<Integer, List<String>> words = new HashMap<>(FactCollector.cueWords());
        words.put(COMMENT, List.of("comment", "disqus", "respond"));
        words.put(PROMO, PROMOS);
        words.put(LABEL, Labels.all());
        return words;
    }

    /// Bits for the words in a class or an id, for [#ofFound(int, String)] and for
    /// [FactCollector#cues(int, int)].
    static int find(String names) {
        return names.isEmpty() ? 0 : WORDS.find(names);
    }

    /// What class and id words say of a block, in which those bits were found.
    static int ofFound(int found, String names) {
        int zones = found & (COMMENT | PROMO);
        return (found & LABEL) == 0 ? zones : zones | Labels.of(names);
    }
}
