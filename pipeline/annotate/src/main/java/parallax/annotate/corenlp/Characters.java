package parallax.annotate.corenlp;

/// Characters that look alike to readers and must look alike to models.
final class Characters {

    private static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    /// The text with rare hyphens and spaces made plain, one unit for one unit.
    static String plain(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = plain(units[i]);
        }
        return new String(units);
    }

    private static char plain(char unit) {
        return switch (unit) {
            case '\u2010', '\u2011' -> '-';
            case '\u00A0', '\u202F', '\u2007', '\u2009', '\u200A', '\u200B', '\u2060', '\uFEFF' ->
                    ' ';
            default -> unit;
        };
    }

    /// The text without soft hyphens.
    static String withoutSoft(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }
}
