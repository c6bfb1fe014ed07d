package parallax.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file holds, told by its first bytes; its name decides only where they leave it open.
public enum Kind {
    /// A web page.
    HTML,
    /// Plain or flattened text.
    TEXT,
    /// One article as JSON, or an array of them.
    JSON,
    /// An article a line.
    JSON_LINES,
    /// A web archive.
    WARC,
    /// RSS, RDF or Atom.
    FEED,
    /// A list of feeds.
    OPML,
    /// A list of a site's pages.
    SITEMAP,
    /// A MIME message: a letter or a page saved as one file.
    LETTER,
    /// Letters in one file.
    MAILBOX,
    /// A PDF document.
    PDF,
    /// A zip file.
    ZIP,
    /// Nothing.
    EMPTY,
    /// Anything else.
    UNKNOWN;

    private static final Set<String> TEXT_NAMES = Set.of("", "txt", "text", "md", "markdown");
    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml", "shtml");
    private static final Set<String> LETTER_NAMES = Set.of("eml", "mht", "mhtml");
    private static final Pattern NAME = Pattern.compile("(?i)<(!doctype\\s+html|[\\w:]+)");
    private static final Pattern ENDING = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}_-]{1,12}");
    private static final Pattern ARTICLE = Pattern.compile("\\{\\s*\"");
    private static final Pattern ARTICLES = Pattern.compile("\\[\\s*\\{\\s*\"");
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,76}:.*");
    private static final Pattern MAIL_HEADER =
            Pattern.compile(
                    "(?im)^(?:mime-version|message-id|received|snapshot-content-location):.*");

    /// The kind of a file.
    ///
    /// @param head its first bytes, decompressed
    /// @param name its name without `.gz`, empty for standard input
    public static Kind of(byte[] head, String name) {
        if (head.length == 0) {
            return EMPTY;
        }
        String text = text(head);
        if (text.startsWith("%PDF-")) {
            return PDF;
        }
        if (text.startsWith("WARC/")) {
            return WARC;
        }
        if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (text.indexOf('\0') >= 0) {
            return UNKNOWN;
        }
        String start = text.stripLeading();
        return switch (start.isEmpty() ? ' ' : start.charAt(0)) {
            case '{' -> json(start, extension(name));
            case '[' -> array(start, extension(name));
            case '<' -> markup(start, extension(name));
            default -> plain(text, extension(name));
        };
    }

    /// The name's ending in lower case, without its dot; empty when it has none. What follows a dot
    /// inside a title (`U.S. talks`, `Part 2.1`) is no ending.
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ENDING.matcher(ending).matches() ? ending : "";
    }

    private static Kind array(String start, String extension) {
        boolean isBare = extension.isEmpty() && ARTICLES.matcher(start).lookingAt();
        return isBare || extension.equals("json") ? JSON : plain(start, extension);
    }

    private static Kind json(String start, String extension) {
        if (Set.of("jsonl", "ndjson", "jsonlines").contains(extension)) {
            return JSON_LINES;
        }
        int lineEnd = start.indexOf('\n');
        String line = lineEnd < 0 ? start : start.substring(0, lineEnd).strip();
        boolean wholeLine = line.endsWith("}") && line.length() > 2;
        boolean more = lineEnd >= 0 && start.substring(lineEnd).stripLeading().startsWith("{");
        if (wholeLine && more) {
            return JSON_LINES;
        }
        if (extension.equals("json")) {
            return JSON;
        }
        if (!ARTICLE.matcher(start).lookingAt()) {
            return plain(start, extension);
        }
        boolean isOneLine = lineEnd < 0 || wholeLine;
        return !extension.isEmpty() ? UNKNOWN : isOneLine ? JSON_LINES : JSON;
    }

    private static Kind markup(String start, String extension) {
        String name = root(start);
        return switch (name) {
            case "html" -> HTML;
            case "rss", "feed", "rdf:rdf" -> FEED;
            case "opml" -> OPML;
            case "urlset", "sitemapindex" -> SITEMAP;
            default -> {
                if (HTML_NAMES.contains(extension)) {
                    yield HTML;
                }
                yield extension.isEmpty() && isHtmlElement(name) ? HTML : plain(start, extension);
            }
        };
    }

    /// The first element's name in lower case, also that of an HTML doctype; empty when there is
    /// none.
    private static String root(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else {
                Matcher name = NAME.matcher(text).region(at, text.length());
                if (name.lookingAt()) {
                    String found = name.group(1).toLowerCase(Locale.ROOT);
                    return found.startsWith("!") ? "html" : found;
                }
                at = text.startsWith("<!", at) ? afterDoctype(text, at) : -1;
            }
        }
        return "";
    }

    private static int afterDoctype(String text, int at) {
        int end = text.indexOf('>', at);
        int subset = text.indexOf('[', at);
        return subset >= 0 && subset < end ? after(text, "]>", at) : end < 0 ? -1 : end + 1;
    }

    private static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? -1 : at + mark.length();
    }

    private static boolean isHtmlElement(String name) {
        return Set.of("head", "body", "div", "p", "article", "main", "section", "title", "meta")
                .contains(name);
    }

    private static Kind plain(String text, String extension) {
        if (HTML_NAMES.contains(extension)) {
            return HTML;
        }
        if (isMailbox(text)) {
            return MAILBOX;
        }
        if (isLetter(text, LETTER_NAMES.contains(extension))) {
            return LETTER;
        }
        return TEXT_NAMES.contains(extension) ? TEXT : UNKNOWN;
    }

    private static boolean isMailbox(String text) {
        List<String> lines = text.startsWith("From ") ? text.lines().limit(2).toList() : List.of();
        return lines.size() == 2
                && MailboxSource.isStart(lines.getFirst())
                && HEADER.matcher(lines.getLast()).matches();
    }

    /// True for two headers or more, one of them a letter's own unless the name says it is one.
    private static boolean isLetter(String text, boolean isNamedSo) {
        List<String> headers =
                text.lines()
                        .takeWhile(
                                line -> line.matches("[ \\t].*") || HEADER.matcher(line).matches())
                        .toList();
        return headers.size() >= 2
                && HEADER.matcher(headers.getFirst()).matches()
                && (isNamedSo || headers.stream().anyMatch(h -> MAIL_HEADER.matcher(h).matches()));
    }

    private static String text(byte[] head) {
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return new String(head, 2, head.length - 2, StandardCharsets.UTF_16BE);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return new String(head, 2, head.length - 2, StandardCharsets.UTF_16LE);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }
}
