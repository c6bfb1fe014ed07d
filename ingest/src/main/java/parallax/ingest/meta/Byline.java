package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Published;

/// Cuts a byline into names: without cue words, roles, dates and addresses.
final class Byline {

    private static final BylineWords WORDS = BylineWords.load();
    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:[;\\n\\t、，（(\\[]|,|\\s[–—/-]\\s|\\s//\\s)\\s*");
    private static final String SEPARATORS = ";\n\t、，（([,";
    private static final String DASHES = "–—/-";
    private static final Pattern DAY = Pattern.compile("(\\p{L}{3,})\\.? \\d");
    private static final Pattern AFFILIATION = Pattern.compile("[|•·⋅]| [—–] ");
    private static final String BARS = "|•·⋅";
    private static final Pattern BAR = Pattern.compile("[" + BARS + "]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\u00A0]{2,}|[\\t\u00A0]");
    private static final Pattern WORD_ENDS = Pattern.compile("[ -]+");
    private static final int LONGEST_NAME = 50;
    private static final int MOST_WORDS = 6;

    private Byline() {}

    /// The names in `text`, which a page's data calls an author: whatever could be a name.
    static List<String> names(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        String plain = withoutCue(withoutDate(clean(text)));
        String[] bars = holdsAny(plain, BARS) ? BAR.split(plain, -1) : new String[] {plain};
        add(bars[0], names);
        for (int i = 1; i < bars.length; i++) {
            Map<String, String> more = new LinkedHashMap<>();
            add(bars[i], more);
            more.values()
                    .removeIf(n -> !names.isEmpty() && (!isPerson(n) || House.isOrganization(n)));
            more.forEach(names::putIfAbsent);
        }
        return List.copyOf(names.values());
    }

    private static void add(String text, Map<String, String> names) {
        String[] parts = mayHaveParts(text) ? PARTS.split(text) : new String[] {text};
        for (String part : parts) {
            if (!names.isEmpty() && (startsLikeDate(part) || isStop(part))) {
                break;
            }
            if (!names.isEmpty() && isJob(part)) {
                continue;
            }
            for (String name : split(withoutCue(part))) {
                String plain = trim(withoutCue(name));
                if (isName(plain)) {
                    names.putIfAbsent(TextKey.of(plain), plain);
                }
            }
        }
    }

    /// A quick look that spares most texts a pattern.
    private static boolean holdsAny(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// True for what [#PARTS] may cut: a dash cuts only behind a space.
    private static boolean mayHaveParts(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBehindSpace = i > 0 && text.charAt(i - 1) <= ' ';
            if (SEPARATORS.indexOf(c) >= 0 || isBehindSpace && DASHES.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /// The text before the first full date in it, or after it where it begins with the date.
    private static String withoutDate(String text) {
        List<DateText.Found> dates = hasDigit(text) ? DateText.all(text, true) : List.of();
        if (dates.isEmpty()) {
            return text;
        }
        int start = dates.getFirst().start();
        return start > 3 ? text.substring(0, start) : text.substring(dates.getFirst().end());
    }

    /// True for what tells another's share in the work, such as `Photography by`.
    private static boolean isStop(String part) {
        return WORDS.stops().contains(firstWord(part));
    }

    private static String firstWord(String part) {
        int space = part.indexOf(' ');
        String word = (space < 0 ? part : part.substring(0, space)).toLowerCase(Locale.ROOT);
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    /// True when a word of the part tells a job.
    private static boolean isJob(String part) {
        for (String word : WORD_ENDS.split(part.toLowerCase(Locale.ROOT))) {
            if (WORDS.jobs().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// True for a name that ends in a word for those who work at a desk.
    static boolean isDesk(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORDS.desks().contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /// The names in a visible line that starts with a cue such as `By`; empty for any other line.
    static List<String> cued(String line) {
        if (line.length() > 120 || !isCued(line)) {
            return List.of();
        }
        String clean = clean(line);
        String rest = withoutCue(clean);
        if (rest.length() == clean.length() || rest.isEmpty()) {
            return List.of();
        }
        return names(AFFILIATION.split(rest, -1)[0]).stream().filter(Byline::isProper).toList();
    }

    /// A quick look whether a line may start with a cue.
    private static boolean isCued(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) <= ' ') {
            start++;
        }
        for (String cue : WORDS.cues(line, start)) {
            if (line.regionMatches(true, start, cue, 0, cue.length())) {
                return true;
            }
        }
        return false;
    }

    /// The outlet in a visible line such as `By Ida Sjöholm — Harbour Courier, 4 March 2025`, or
    /// empty.
    static String affiliation(String line) {
        String[] parts = AFFILIATION.split(withoutDate(clean(line)), 2);
        String last = parts.length < 2 || cued(line).isEmpty() ? "" : trim(parts[1].strip());
        return last.length() > 3 && Character.isUpperCase(last.charAt(0)) ? last : "";
    }

    /// True for a line that is only a cue, so that the next line holds the names.
    static boolean isBareCue(String line) {
        return line.length() < 20 && isCued(line) && isCue(line.strip().toLowerCase(Locale.ROOT));
    }

    /// True when it looks like a person's name: two to five words, capitals where the script has
    /// them.
    static boolean isProper(String name) {
        return isProper(name, name.split(" "));
    }

    private static boolean isProper(String name, String[] words) {
        if (words.length < 2 || words.length > 5) {
            return name.codePoints().allMatch(Byline::isIdeograph) && name.length() > 1;
        }
        int first = words[0].codePointAt(0);
        int last = words[words.length - 1].codePointAt(0);
        return (Character.isUpperCase(first) || Character.isIdeographic(first))
                && (Character.isUpperCase(last) || Character.isIdeographic(last));
    }

    /// Like [#isProper(String)], and every word begins with a capital.
    static boolean isPerson(String name) {
        String[] words = name.split(" ");
        if (words.length > 4 || !isProper(name, words)) {
            return false;
        }
        for (String word : words) {
            if (!isCapital(word)) {
                return false;
            }
        }
        return true;
    }

    /// True for a word that begins with a capital and is not shouted.
    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0))
                && (word.length() <= 3 || !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c);
    }

    private static String clean(String text) {
        String plain = text.strip().replace("&amp;", "&");
        boolean isOdd = plain.contains("  ") || holdsAny(plain, "\t\u00A0");
        return isOdd ? SPACES.matcher(plain).replaceAll(" ") : plain;
    }

    private static String withoutCue(String text) {
        List<String> cues = WORDS.cues(text, 0);
        String lower = cues.isEmpty() ? text : text.toLowerCase(Locale.ROOT);
        for (String cue : cues) {
            if (lower.startsWith(cue) && lower.length() > cue.length()) {
                char next = lower.charAt(cue.length());
                char end = cue.charAt(cue.length() - 1);
                boolean glued =
                        cue.equals("by")
                                && Character.isUpperCase(text.charAt(cue.length()))
                                && Character.isLowerCase(text.charAt(1));
                boolean closed = glued || end == ':' || end == '：' || end == '/' || end >= 0x2E80;
                if (closed || next == ' ' || next == ':' || next == '\n') {
                    String rest = text.substring(cue.length()).strip();
                    return rest.startsWith(":") ? rest.substring(1).strip() : rest;
                }
            }
        }
        return text;
    }

    private static boolean isCue(String lower) {
        return WORDS.cues(lower, 0).contains(lower);
    }

    private static List<String> split(String part) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int words = 0;
        for (String word : withoutDay(part).split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean isJob = words >= 2 && WORDS.jobs().contains(lower);
            boolean isCut =
                    isJob
                            || !name.isEmpty()
                                    && (word.equals(lower) && WORDS.cuts().contains(lower)
                                            || isStop(word));
            if (isCut || isDateWord(word) && !name.isEmpty()) {
                break;
            }
            boolean small = word.equals(lower) || lower.equals("and");
            if (small && !name.isEmpty() && WORDS.joins().contains(lower)) {
                names.add(name.toString());
                name.setLength(0);
                words = 0;
            } else {
                words++;
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        names.add(name.toString());
        return names;
    }

    /// Cuts a part at a month and a day without a year (`Feb 8`).
    private static String withoutDay(String part) {
        if (!hasDigit(part)) {
            return part;
        }
        Matcher day = DAY.matcher(part);
        while (day.find()) {
            if (day.start() > 0 && DateText.isMonth(day.group(1).toLowerCase(Locale.ROOT))) {
                return part.substring(0, day.start());
            }
        }
        return part;
    }

    private static boolean isDateWord(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean startsLikeDate(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }

    private static String trim(String name) {
        int end = name.length();
        while (end > 0 && ",:;.-–|/*".indexOf(name.charAt(end - 1)) >= 0) {
            boolean initial =
                    end > 1
                            && name.charAt(end - 1) == '.'
                            && end > 2
                            && !Character.isLowerCase(name.charAt(end - 2));
            boolean junior = name.endsWith("Jr.") || name.endsWith("Sr.");
            if (initial || junior) {
                break;
            }
            end--;
        }
        return name.substring(0, end).strip();
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean odd =
                lower.contains("http")
                        || lower.contains("www.")
                        || name.indexOf('@') >= 0
                        || name.indexOf('{') >= 0
                        || name.indexOf('<') >= 0
                        || digits(name) > 2
                        || WORDS.roles().contains(lower)
                        || isStop(lower)
                        || isHouse(lower)
                        || DateText.isMonth(lower)
                        || isDate(name);
        return !odd
                && name.split(" ").length <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter);
    }

    private static int digits(String name) {
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            digits += Character.isDigit(name.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /// True for a news agency's name or short name.
    static boolean isAgency(String name) {
        return WORDS.agencies().contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isHouse(String lower) {
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        String first = lower.indexOf(' ') < 0 ? lower : lower.substring(0, lower.indexOf(' '));
        return WORDS.houses().contains(last)
                || first.startsWith("updated")
                || first.startsWith("published");
    }

    private static boolean isDate(String text) {
        return hasDigit(text) && DateText.find(text, true) != Published.UNKNOWN;
    }
}
