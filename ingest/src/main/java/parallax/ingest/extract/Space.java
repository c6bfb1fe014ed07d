package parallax.ingest.extract;

/// Drops white space between two tags where the second, or the first, opens or closes a block, and
/// in the head: a reader of the parsed page sees none there, but the parser makes a node of each,
/// one in three of a page.
///
/// Not where formatting is open: white space has the parser open it again after a block that cut it
/// off.
final class Space {

    private static final int DEEPEST = 16;
    private static final PackedNames BLOCKS =
            PackedNames.of(
                    "div", "li", "p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "br",
                    "section", "article", "header", "footer", "nav", "aside", "main", "figure",
                    "dl", "dt", "dd", "meta", "link");
    private static final PackedNames OF_HEAD =
            PackedNames.of(
                    "html", "head", "title", "meta", "link", "script", "style", "noscript", "base");
    private static final long LINK = Packed.of("a");

    /// The byte order mark of UTF-8, byte by byte.
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final String page;
    private final Tag.Drop drop;

    /// Names of the formatting elements that are open.
    private final long[] formatting = new long[DEEPEST];

    private int depth;

    /// How many of each kind of block were opened and not closed.
    private final int[] open = new int[BLOCKS.size()];

    /// True once formatting elements were not closed in order.
    private boolean isLost;

    /// Where the last tag or comment ended.
    private int end;

    private boolean isAfterBlock;

    /// True before the first text, and the first tag, that cannot stand in a page's head.
    private boolean isHead = true;

    Space(String page, Tag.Drop drop) {
        this.page = page;
        this.drop = drop;
        end = page.startsWith(MARK) ? MARK.length() : 0;
    }

    /// A start tag of that name stands at the place.
    void beforeStart(long name, int at) {
        int block = BLOCKS.find(name);
        boolean isBlock = block >= 0;
        if (isBlock) {
            open[block]++;
        }
        isHead = isHead && OF_HEAD.has(name) && isSpace(at);
        drop(at, isHead || isAfterBlock || isBlock);
        isAfterBlock = isBlock;
        if (isFormatting(name)) {
            isLost |= depth == DEEPEST;
            formatting[isLost ? 0 : depth++] = name;
        }
    }

    /// An end tag of that name stands at the place.
    void beforeEnd(long name, int at) {
        isHead = isHead && OF_HEAD.has(name) && isSpace(at);
        boolean isClosed = closes(BLOCKS.find(name));
        drop(at, isHead || isAfterBlock || isClosed);
        isAfterBlock = isClosed;
        if (depth > 0 && isFormatting(name)) {
            depth--;
            isLost |= formatting[depth] != name;
        }
    }

    /// True for the end of a block; an end tag without a block to close ends nothing.
    private boolean closes(int block) {
        if (block < 0 || open[block] == 0) {
            return false;
        }
        open[block]--;
        return true;
    }

    /// A comment stands at the place.
    void beforeComment(int at) {
        drop(at, isAfterBlock);
        isAfterBlock &= isSpace(at);
    }

    /// A tag or a comment ended before the place.
    void after(int at) {
        end = at;
    }

    private void drop(int at, boolean isUnseen) {
        if (isUnseen && depth == 0 && !isLost && end > 0 && end < at && isSpace(at)) {
            drop.drop(end, at);
        }
    }

    private boolean isSpace(int to) {
        for (int i = end; i < to; i++) {
            if (!Tag.isSpace(page.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// True up to the first text, or the first tag, that cannot stand in a page's head.
    boolean isHead() {
        return isHead;
    }

    private static boolean isFormatting(long name) {
        return name == LINK || Attribute.tellsFormatting(name);
    }
}
