package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.model.DateSource;
import parallax.model.Published;

/// Metadata of a text that has no markup: what its first lines show.
public final class VisibleMeta {

    private VisibleMeta() {}

    /// True for a short line that begins with `By` or the like and names someone, or is that word
    /// alone.
    public static boolean isByline(String line) {
        return line.length() < 100
                && (Byline.isBareCue(line)
                        || !Byline.cued(line).isEmpty()
                        || line.toLowerCase(Locale.ROOT).startsWith("by "));
    }

    /// True for a short line that is little more than a date.
    public static boolean isDateLine(String line) {
        return line.length() < 60
                && line.chars().anyMatch(Character::isDigit)
                && DateText.find(line, true) != Published.UNKNOWN;
    }

    /// Metadata from a headline and the lines that stood around it.
    public static Metadata read(String title, List<String> head, String section) {
        List<String> authors = new ArrayList<>();
        Published date = Published.UNKNOWN;
        String outlet = "";
        for (String line : head) {
            authors.addAll(Byline.cued(line));
            outlet = outlet.isEmpty() ? Byline.affiliation(line) : outlet;
            date = date == Published.UNKNOWN ? DateText.find(line, true) : date;
        }
        boolean known = date != Published.UNKNOWN;
        return new Metadata(
                title,
                authors.stream().distinct().toList(),
                date,
                known ? DateSource.VISIBLE : DateSource.NONE,
                Published.UNKNOWN,
                outlet,
                "",
                "",
                section,
                List.of(),
                "",
                "",
                true);
    }
}
