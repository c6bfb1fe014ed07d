package parallax.annotate.quote;

/// A style of quotation mark.
enum Mark {
    NONE("", ""),
    CURLY("“", "”"),
    LOW("„", "“”\""),
    GUILLEMET("«", "»"),
    GUILLEMET_INWARD("»", "«"),
    STRAIGHT("\"", "\"”"),
    DOUBLED("''", "'"),
    SINGLE_CURLY("‘", "’"),
    SINGLE_LOW("‚", "‘’"),
    SINGLE("'", "'");

    /// Farthest a single mark may reach, since an apostrophe could have opened it.
    private static final int SINGLE_REACH = 400;

    private final String open;
    private final String close;

    Mark(String open, String close) {
        this.open = open;
        this.close = close;
    }

    int length() {
        return open.length();
    }

    /// True for marks that cannot be apostrophes.
    boolean isStrong() {
        return ordinal() < SINGLE_CURLY.ordinal();
    }

    /// The mark opening at `at` in a paragraph that starts at `from`, or [#NONE].
    static Mark opening(String text, int at, int from) {
        return switch (text.charAt(at)) {
            case '“' -> CURLY;
            case '”' -> atWordStart(text, at, from) ? CURLY : NONE;
            case '„' -> LOW;
            case '«' -> GUILLEMET;
            case '»' -> atWordStart(text, at, from) ? GUILLEMET_INWARD : NONE;
            case '"' -> STRAIGHT;
            case '‘' -> atWordStart(text, at, from) ? SINGLE_CURLY : NONE;
            case '‚' -> atWordStart(text, at, from) ? SINGLE_LOW : NONE;
            case '\'' -> apostrophe(text, at, from);
            default -> NONE;
        };
    }

    private static Mark apostrophe(String text, int at, int from) {
        if (text.startsWith("''", at)) {
            return DOUBLED;
        }
        return atWordStart(text, at, from) ? SINGLE : NONE;
    }

    private static boolean atWordStart(String text, int at, int from) {
        boolean opens = at == from || !isWordEnd(text.charAt(at - 1));
        return opens && at + 1 < text.length() && isWordPart(text.charAt(at + 1));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '[' || c == '(' || c == '$' || c == '…';
    }

    private static boolean isWordEnd(char c) {
        return Character.isLetterOrDigit(c) || ".,!?%’'”\"…»".indexOf(c) >= 0;
    }

    /// Where the closing mark stands between `from` and `end`, or -1.
    int closing(String text, int from, int end) {
        int sloppy = this == CURLY ? sloppy(text, from, end) : -1;
        return sloppy >= 0 ? sloppy : proper(text, from, end);
    }

    /// Where a straight, an opening or a single mark closes what a curly one opened, or -1: “We
    /// go," she said. Single ones count only when another curly mark opens before one closes.
    private static int sloppy(String text, int from, int end) {
        boolean inside = false;
        int single = -1;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean opens = atWordStart(text, i, from);
            if (c == '”' || c == '“' && opens) {
                return c == '”' ? -1 : single;
            }
            boolean closes = i > from && isWordEnd(text.charAt(i - 1));
            if (closes && !inside && (c == '"' || c == '“')) {
                return i;
            }
            inside = c == '"' ? !closes : c == '‘' || c != '’' && inside;
            boolean stop = i > from && ".!?,".indexOf(text.charAt(i - 1)) >= 0;
            single = single < 0 && !inside && c == '’' && stop ? i : single;
        }
        return -1;
    }

    private int proper(String text, int from, int end) {
        int reach = isStrong() ? end : Math.min(end, from + SINGLE_REACH);
        for (int i = from; i < reach; i++) {
            if (close.indexOf(text.charAt(i)) >= 0 && ends(text, i, from)) {
                return i;
            }
        }
        return -1;
    }

    private boolean ends(String text, int i, int from) {
        if (this == DOUBLED) {
            return text.startsWith("''", i);
        }
        if (isStrong()) {
            return i > from;
        }
        boolean more = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return !more && i > from && !Character.isWhitespace(text.charAt(i - 1));
    }
}
