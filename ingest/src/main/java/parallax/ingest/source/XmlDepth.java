package parallax.ingest.source;

/// Guards XML parsers, whose time grows with the square of the nesting, against documents nested
/// deeper than any feed or sitemap.
public final class XmlDepth {

    private static final int DEEPEST = 1000;

    private XmlDepth() {}

    /// True when elements stand in each other more than 1,000 deep. Reads bytes, so it sees nothing
    /// in UTF-16, where no markup is found.
    public static boolean isExcessive(byte[] xml) {
        int depth = 0;
        for (int i = 0; i < xml.length && depth <= DEEPEST; i++) {
            if (xml[i] == '<') {
                char next = i + 1 < xml.length ? (char) xml[i + 1] : '>';
                switch (next) {
                    case '/' -> depth--;
                    case '!' -> i = afterSection(xml, i);
                    case '?' -> i = skip(xml, i, '?');
                    default -> {
                        i = skip(xml, i, '>') - 1;
                        depth += xml[Math.min(i, xml.length - 1)] == '/' ? 0 : 1;
                    }
                }
            }
        }
        return depth > DEEPEST;
    }

    private static int afterSection(byte[] xml, int at) {
        char kind = at + 2 < xml.length ? (char) xml[at + 2] : ' ';
        return switch (kind) {
            case '[' -> closing(xml, at, ']');
            case '-' -> closing(xml, at, '-');
            default -> skip(xml, at, '>');
        };
    }

    /// The `>` of the next `]]>` or `-->`.
    private static int closing(byte[] xml, int from, char twice) {
        int i = from + 4;
        while (i + 2 < xml.length
                && !(xml[i] == twice && xml[i + 1] == twice && xml[i + 2] == '>')) {
            i++;
        }
        return i + 2;
    }

    private static int skip(byte[] xml, int from, char to) {
        int i = from + 1;
        while (i < xml.length && xml[i] != to) {
            i++;
        }
        return i;
    }
}
