package parallax.ingest.extract;

/// Reads one tag of a page as the tokenizer of the HTML standard would, and says which of its
/// attributes no one asks for.
final class Tag {

    /// Is told from where to where an attribute stands that no one asks for.
    interface Drop {
        void drop(int from, int to);
    }

    private static final char END = 0;
    private static final long TYPE = Packed.of("type");
    private static final long META = Packed.of("meta");
    private static final long NAME = Packed.of("name");
    private static final long PROPERTY = Packed.of("property");
    private static final long REL = Packed.of("rel");
    private static final String LINKED_DATA = "application/ld+json";
    private static final String CANONICAL = "canonical";

    private final byte[] bytes;
    private final String page;
    private final Drop drop;

    /// Place of the name, of its end, and after the `>`.
    int nameStart;

    int nameEnd;
    int end;

    /// The last eight letters of the name, lower case, as one number.
    long name;

    /// True when a `type` says JSON-LD.
    boolean isLinkedData;

    /// True when a `rel` says that the page's own address follows.
    boolean isCanonical;

    /// True when the name or property of a `meta` element is one that no one asks for.
    boolean isForeign;

    private boolean isFormatting;

    private int at;
    private int valueFrom;
    private int valueTo;

    /// Reads tags of a page, given as bytes and as a text with a character for each byte.
    Tag(byte[] bytes, String page, Drop drop) {
        this.bytes = bytes;
        this.page = page;
        this.drop = drop;
    }

    /// Reads the name of a tag, which begins at `from`.
    void readName(int from) {
        name = 0;
        at = from;
        int c = at(at);
        while (c > ' ' && c != '/' && c != '>' && c != '<') {
            name = Packed.add(name, c);
            c = at(++at);
        }
        nameStart = from;
        nameEnd = at;
    }

    /// Reads the tag on from its name; false where the page ends in it, or where jsoup would not
    /// read on as the standard does.
    boolean readOn() {
        isLinkedData = false;
        isCanonical = false;
        isForeign = false;
        if (at(at) == '>') {
            end = at + 1;
            return true;
        }
        isFormatting = Attribute.tellsFormatting(name);
        while (true) {
            int c = skip(true);
            if (c == '>') {
                end = at + 1;
                return true;
            }
            if (isOdd(c) || !attribute()) {
                return false;
            }
        }
    }

    private int skip(boolean isBetween) {
        int c = at(at);
        while (isSpace(c) || isBetween && c == '/') {
            c = at(++at);
        }
        return c;
    }

    private boolean attribute() {
        int from = at;
        long attribute = 0;
        int c = at(at);
        do {
            attribute = Packed.add(attribute, c);
            c = at(++at);
        } while (c > '>' || c > ' ' && c != '/' && c != '>' && c != '=' && c != '<');
        int to = at;
        c = isSpace(c) ? skip(false) : c;
        if (c == '=') {
            at++;
            if (!value(skip(false))) {
                return false;
            }
        } else {
            at = to;
            valueFrom = to;
            valueTo = to;
        }
        if (attribute == TYPE) {
            isLinkedData |= says(LINKED_DATA);
        } else if (attribute == REL) {
            isCanonical |= says(CANONICAL);
        } else if (name == META && (attribute == NAME || attribute == PROPERTY)) {
            isForeign |= Attribute.isForeign(page, valueFrom, valueTo);
        }
        if (!isFormatting
                && bytes[from - 1] != '/'
                && !Attribute.isRead(name, attribute, page, from, valueFrom, valueTo)) {
            drop.drop(from, at);
        }
        return true;
    }

    /// True when the value of the attribute begins so.
    private boolean says(String start) {
        return page.regionMatches(true, valueFrom, start, 0, start.length());
    }

    private boolean value(int first) {
        if (first == '"' || first == '\'') {
            valueFrom = at + 1;
            valueTo = page.indexOf(first, valueFrom);
            at = valueTo + 1;
            return valueTo >= 0;
        }
        valueFrom = at;
        int c = first;
        while (c > '>' || c > ' ' && c != '>' && c != '<') {
            c = at(++at);
        }
        valueTo = at;
        return isSpace(c) || c == '>';
    }

    private int at(int at) {
        return at < bytes.length ? bytes[at] & 255 : END;
    }

    /// True for what ends a page or has jsoup read on in its own way.
    private static boolean isOdd(int c) {
        return c <= ' ' || c == '<';
    }

    /// The character there, or NUL after the end.
    static char at(String page, int at) {
        return at < page.length() ? page.charAt(at) : END;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
