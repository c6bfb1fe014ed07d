package parallax.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words a link to a page points at (WICG Scroll To Text Fragment): a browser that follows
/// `URL#:~:text=…` scrolls to them and marks them.
///
/// ```java
/// String link = TextFragment.of(article.text(), claim.span()).on(article.url());
/// ```
///
/// @param prefix words just before, only when the quoted words stand more than once, else empty
/// @param start the quoted words, or the first of them when the quotation is long
/// @param end the last of the quoted words when the quotation is long, else empty
/// @param suffix words just after, only when needed, else empty
public record TextFragment(String prefix, String start, String end, String suffix) {

    private static final int LONG = 240;
    private static final int EDGE_WORDS = 6;
    private static final int MOST_CONTEXT_WORDS = 8;
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    /// The fragment for the stretch `span` of `text`, with as much context as makes it unique.
    public static TextFragment of(String text, Span span) {
        String quoted = span.of(text);
        String words = spaced(quoted);
        String all = spaced(text).toLowerCase(Locale.ROOT);
        String needle = words.toLowerCase(Locale.ROOT);
        if (needle.isEmpty() || all.indexOf(needle) == all.lastIndexOf(needle)) {
            return of(quoted, "", "");
        }
        String before = spaced(text.substring(0, span.start()));
        String after = spaced(text.substring(span.end()));
        for (int n = 2; n <= MOST_CONTEXT_WORDS; n += 2) {
            String prefix = last(before, n);
            String suffix = first(after, n);
            String framed = spaced(prefix + " " + words + " " + suffix).toLowerCase(Locale.ROOT);
            if (all.indexOf(framed) == all.lastIndexOf(framed)) {
                return of(quoted, prefix, suffix);
            }
        }
        return of(quoted, last(before, MOST_CONTEXT_WORDS), first(after, MOST_CONTEXT_WORDS));
    }

    /// The fragment for `quoted` with context already known.
    public static TextFragment of(String quoted, String prefix, String suffix) {
        List<String> paragraphs =
                quoted.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (paragraphs.isEmpty()) {
            return new TextFragment("", "", "", "");
        }
        String words = spaced(quoted);
        if (paragraphs.size() == 1 && words.length() <= LONG) {
            return new TextFragment(prefix, words, "", suffix);
        }
        return new TextFragment(
                prefix,
                first(spaced(paragraphs.getFirst()), EDGE_WORDS),
                last(spaced(paragraphs.getLast()), EDGE_WORDS),
                suffix);
    }

    /// `url` pointing at the words; empty when `url` is no `http` or `https` address.
    public String on(String url) {
        if (!WEB.matcher(url).matches()) {
            return "";
        }
        if (start.isEmpty()) {
            return url;
        }
        StringBuilder link = new StringBuilder(url).append(url.contains("#") ? "" : "#");
        link.append(":~:text=");
        if (!prefix.isEmpty()) {
            link.append(encoded(prefix)).append("-,");
        }
        link.append(encoded(start));
        if (!end.isEmpty()) {
            link.append(',').append(encoded(end));
        }
        if (!suffix.isEmpty()) {
            link.append(",-").append(encoded(suffix));
        }
        return link.toString();
    }

    /// Percent-encodes all but letters, digits, `.`, `_` and `~`: `-`, `,` and `&` have a meaning
    /// in a text directive and must not stand bare.
    private static String encoded(String words) {
        StringBuilder out = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '~')) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
            }
        }
        return out.toString();
    }

    /// One space for each run of white space; by hand, since it is asked of whole articles.
    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean isAfterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || c >= '\t' && c <= '\r';
            if (!isSpace) {
                out.append(c);
            } else if (!isAfterSpace) {
                out.append(' ');
            }
            isAfterSpace = isSpace;
        }
        return out.toString().strip();
    }

    private static String first(String words, int n) {
        int end = 0;
        for (int i = 0; i < n && end < words.length(); i++) {
            int next = words.indexOf(' ', end + 1);
            end = next < 0 ? words.length() : next;
        }
        return words.substring(0, end);
    }

    private static String last(String words, int n) {
        int start = words.length();
        for (int i = 0; i < n && start > 0; i++) {
            start = Math.max(0, words.lastIndexOf(' ', start - 1));
        }
        return words.substring(start).strip();
    }
}
