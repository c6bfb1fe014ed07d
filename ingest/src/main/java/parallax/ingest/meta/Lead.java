package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The visible lines of a page as seen from its headline.
final class Lead {

    private static final int BEFORE = 12;
    private static final int AFTER = 30;
    private static final int LONGEST = 140;

    /// Addresses in English that write the day before the month.
    private static final Pattern DAY_FIRST =
            Pattern.compile("https?://[^/]*\\.(uk|au|nz|ie|in|za|sg|my|ng|ke|eu)(/.*)?");

    private final List<String> lines;
    private final int headline;
    private final int headlineOrder;
    private final boolean isMonthFirst;

    /// @param lines visible lines of the page in order
    /// @param title the headline
    /// @param facts where the headline's element is looked up
    /// @param language language tag of the page, such as `en-us`
    /// @param url address of the page
    Lead(List<String> lines, String title, PageFacts facts, String language, String url) {
        this.lines = lines;
        this.headline = find(lines, TextKey.of(title));
        this.headlineOrder = order(facts, TextKey.of(title));
        boolean elsewhere = DAY_FIRST.matcher(url).matches();
        this.isMonthFirst =
                language.startsWith("en-us")
                        || !elsewhere && (language.equals("en") || language.isEmpty());
    }

    /// Where the headline's element stands among all elements; 0 when there is none.
    int headlineOrder() {
        return headlineOrder;
    }

    /// True where `3/4/2020` means March 4.
    boolean isMonthFirst() {
        return isMonthFirst;
    }

    /// Index of the headline among the lines, or -1.
    int headline() {
        return headline;
    }

    /// Short lines with a digit: after the headline, then before it, nearest first; then the rest
    /// of the page from its start.
    List<String> nearest() {
        List<String> near = new ArrayList<>();
        for (int i = headline; headline >= 0 && i < headline + AFTER; i++) {
            add(i, near);
        }
        for (int i = headline - 1; headline >= 0 && i >= headline - BEFORE; i--) {
            add(i, near);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() < 60 && lines.get(i).indexOf('©') < 0) {
                add(i, near);
            }
        }
        return near;
    }

    /// Lines just after and just before the headline, in that order.
    List<String> around(int after, int before) {
        List<String> near = new ArrayList<>();
        for (int i = headline + 1; headline >= 0 && i <= headline + after; i++) {
            if (i < lines.size()) {
                near.add(lines.get(i));
            }
        }
        for (int i = headline - 1; headline >= 0 && i >= Math.max(0, headline - before); i--) {
            near.add(lines.get(i));
        }
        return near;
    }

    /// All lines of the page.
    List<String> lines() {
        return lines;
    }

    private void add(int i, List<String> near) {
        if (i >= 0 && i < lines.size()) {
            String line = lines.get(i);
            if (line.length() <= LONGEST && line.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                near.add(line);
            }
        }
    }

    /// The first line that is the headline, or its repetition within a dozen lines (a breadcrumb or
    /// skip link may come first); a line that only begins the headline will do where the whole
    /// comes late, in a list of other articles.
    private static int find(List<String> lines, String key) {
        int last = -1;
        int begun = -1;
        for (int i = 0; i < lines.size() && key.length() > 3; i++) {
            String line = lines.get(i);
            if (line.length() > key.length() * 3 || !begins(line, key.charAt(0))) {
                continue;
            }
            String other = TextKey.of(line);
            if (other.equals(key)) {
                if (last >= 0 && i - last > 12) {
                    break;
                }
                last = i;
            } else if (begun < 0 && other.length() > 8 && key.startsWith(other)) {
                begun = i;
            }
        }
        boolean late = last < 0 || last * 5 > lines.size() * 2 && begun < last;
        return late && begun >= 0 ? begun : last;
    }

    /// True when the line's first letter or digit is `first`, whatever its case.
    private static boolean begins(String line, char first) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.toLowerCase(c) == first;
            }
        }
        return false;
    }

    private static int order(PageFacts facts, String key) {
        for (PageFacts.Mark mark : facts.marks()) {
            if (mark.kind() == PageFacts.Kind.HEADLINE && TextKey.of(mark.text()).equals(key)) {
                return mark.order();
            }
        }
        return 0;
    }
}
