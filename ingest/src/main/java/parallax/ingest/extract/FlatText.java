package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.ingest.meta.Metadata;
import parallax.ingest.meta.TextKey;
import parallax.ingest.meta.VisibleMeta;
import parallax.model.Block.Role;

/// Reads flattened pages: what a browser's "copy all" gives, furniture and all.
///
/// The headline is the first short line of four words or more; it, its repetitions, bylines, dates
/// and labels around it are taken out as metadata. A short line that opens a box (`Also Read`,
/// `More in …`) drops what follows up to the next heading that opens none.
final class FlatText {

    private static final Pattern WRAPPED = Pattern.compile("(\\*{1,3}|_{1,3})([^*_ ][^*_]*)\\1");
    private static final int LONGEST_TITLE = 200;
    private static final int HEAD = 8;
    private static final int SHORTEST_CARD = 100;

    private final List<String> lines;
    private final List<String> kept = new ArrayList<>();
    private final List<String> head = new ArrayList<>();
    private final Set<Integer> cards = new HashSet<>();
    private String title = "";
    private String section = "";

    private FlatText(String text) {
        lines =
                text.lines()
                        .map(FlatText::tidy)
                        .map(FlatText::withoutMarkdown)
                        .filter(FlatText::hasLetters)
                        .toList();
    }

    /// What was found in a flattened page.
    ///
    /// @param body the article
    /// @param meta title, authors, date and section as its first lines tell
    /// @param lines every line, for flags
    record Result(Body body, Metadata meta, List<String> lines) {}

    static Result read(String text) {
        FlatText flat = new FlatText(text);
        flat.title = flat.title();
        flat.keep();
        List<Role> roles = new ArrayList<>(Roles.ofLines(flat.kept));
        flat.cards.forEach(card -> roles.set(card, Role.CALLOUT));
        List<String> plain =
                flat.kept.stream().map(l -> l.substring(Roles.bullet(l)).strip()).toList();
        Metadata meta = VisibleMeta.read(flat.title, flat.head, flat.section);
        return new Result(Body.of(plain, roles), meta, flat.lines);
    }

    private static String tidy(String line) {
        TextRun run = new TextRun();
        run.append(line, false, false, false);
        return run.take();
    }

    private static boolean hasLetters(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private String title() {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            String line = lines.get(i);
            boolean isLabel =
                    isFurniture(line)
                            || VisibleMeta.isByline(line)
                            || isSection(line)
                            || isMenu(line);
            if (isLabel) {
                continue;
            }
            boolean isShort = line.length() <= LONGEST_TITLE && line.split(" ").length >= 4;
            boolean isIdeographic = line.length() >= 6 && line.charAt(0) >= 0x2E80;
            boolean open = Ends.kind(line) == 0 || line.endsWith("?");
            return (isShort || isIdeographic) && open ? line : "";
        }
        return "";
    }

    private void keep() {
        boolean inBox = false;
        boolean hasCards = false;
        String key = TextKey.of(title);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isHead = kept.size() < 2 && i < 2 * HEAD;
            if (isHead && takenAsHead(line)) {
                continue;
            }
            if (isRepeated(line, key)) {
                continue;
            }
            if (isShort(line) && Cues.starts(Cues.Kind.SECTION, line)) {
                inBox = true;
                hasCards = line.toLowerCase(Locale.ROOT).contains("these topics");
            } else if (inBox && isOrdinaryHeading(i)) {
                inBox = false;
            }
            boolean isShown = !inBox || hasCards && line.length() >= SHORTEST_CARD;
            if (isShown && !isFurniture(line)) {
                if (inBox) {
                    cards.add(kept.size());
                }
                kept.add(line);
            }
        }
    }

    /// Takes bylines, dates and labels above the text into the head.
    private boolean takenAsHead(String line) {
        if (isSection(line)) {
            section = line.substring(line.indexOf(':') + 1).strip();
            return true;
        }
        if (isMenu(line)) {
            return true;
        }
        if (VisibleMeta.isByline(line) || VisibleMeta.isDateLine(line)) {
            head.add(line);
            return true;
        }
        return false;
    }

    /// The headline itself, and short labels that hold it whole (`Illustration: …`).
    private static boolean isRepeated(String line, String titleKey) {
        if (titleKey.length() < 12 || line.length() > LONGEST_TITLE * 2) {
            return false;
        }
        String key = TextKey.of(line);
        return key.equals(titleKey)
                || key.endsWith(titleKey) && key.length() < titleKey.length() + 60
                || key.startsWith(titleKey) && key.length() < titleKey.length() + 30;
    }

    /// A heading over prose of the article: short, opens no box, followed by a long line.
    private boolean isOrdinaryHeading(int i) {
        String line = lines.get(i);
        boolean open = isShort(line) && Ends.kind(line) == 0 && !isFurniture(line);
        return open
                && i + 1 < lines.size()
                && lines.get(i + 1).length() > 200
                && !Cues.holds(Cues.Kind.PITCH, lines.get(i + 1))
                && !Cues.holds(Cues.Kind.AI, lines.get(i + 1));
    }

    /// A bar of links: three short labels or more, parted by bars, dots or arrows.
    private static boolean isMenu(String line) {
        String[] labels = line.split(" *[|•·>›»/] *");
        return labels.length >= 3
                && Arrays.stream(labels).allMatch(l -> l.length() < 25 && l.split(" ").length < 4);
    }

    /// A line without the marks that make it a heading or set it in italics or bold in Markdown.
    private static String withoutMarkdown(String line) {
        int from = 0;
        while (from < line.length() && from < 6 && line.charAt(from) == '#') {
            from++;
        }
        String plain =
                from > 0 && from < line.length() && line.charAt(from) == ' '
                        ? line.substring(from + 1).strip()
                        : line;
        Matcher wrapped = WRAPPED.matcher(plain);
        return wrapped.matches() ? wrapped.group(2) : plain;
    }

    private static boolean isSection(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return line.length() < 80
                && (lower.startsWith("categories:")
                        || lower.startsWith("category:")
                        || lower.startsWith("section:"));
    }

    private static boolean isShort(String line) {
        return line.length() < 90;
    }

    private static boolean isFurniture(String line) {
        return isShort(line) && Cues.is(Cues.Kind.LINE, line)
                || line.length() < 400 && Cues.holds(Cues.Kind.PITCH, line);
    }
}
