package parallax.compare.report.view;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Small wordings all forms of a report share.
public final class Words {

    private Words() {}

    /// Such as `1 outlet` or `3 outlets`.
    public static String count(long n, String noun) {
        return n + " " + (n == 1 ? noun : noun.endsWith("y") ? cut(noun) + "ies" : noun + "s");
    }

    /// Such as `a, b and c`.
    public static String list(Collection<String> items) {
        List<String> all = List.copyOf(items);
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /// `text` on one line, at most `limit` code points, cut at a word with an ellipsis.
    public static String shorten(String text, int limit) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= limit) {
            return line;
        }
        String head = line.substring(0, line.offsetByCodePoints(0, limit - 1));
        int space = head.lastIndexOf(' ');
        return (space > limit / 2 ? head.substring(0, space) : head) + "…";
    }

    /// An upper-case constant as words, such as `NUMBER` → `number`.
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cut(String noun) {
        return noun.substring(0, noun.length() - 1);
    }
}
