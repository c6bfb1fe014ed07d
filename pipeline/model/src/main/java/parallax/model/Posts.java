package parallax.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Posts of social networks that stand in an article as the network shows them, signed and dated:
/// “The bridge is closed. — Zoë Reuss (@zreuss) May 3, 2020”. Two articles that embed one post copy
/// neither each other nor a third article; both show one source.
///
/// ```java
/// for (Posts.Post post : Posts.in(text)) {
///     post.words().of(text);          // “The bridge is closed.”
/// }
/// ```
public final class Posts {

    private static final String DAY =
            "(?:\\p{L}{3,10}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? (?:de )?\\p{L}{3,12}\\.?"
                    + "(?: de)? \\d{4})";
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?:[—–-]|\\bA (?:post|video) shared by) ?[^\\n()]{1,80}\\(@[\\w.]{1,30}\\)"
                            + "(?: on)? "
                            + DAY);

    /// A signature whose post is longer stands in a text without paragraphs.
    private static final int LONGEST = 900;

    private static final int USUAL = 280;

    private Posts() {}

    /// A post in a text.
    ///
    /// @param span where it stands, its signature included
    /// @param words what it says, without the signature
    public record Post(Span span, Span words) {}

    /// The posts in `text`, in its order, none overlapping another. A post begins with its
    /// paragraph, or with the one before where its signature is a paragraph of its own.
    public static List<Post> in(String text) {
        List<Post> posts = new ArrayList<>();
        if (!text.contains("(@")) {
            return posts;
        }
        Matcher signatures = SIGNATURE.matcher(text);
        int last = 0;
        while (signatures.find()) {
            int from = Math.max(last, start(text, signatures.start()));
            Span words = Span.of(from, signatures.start());
            posts.add(new Post(Span.of(from, signatures.end()), words));
            last = signatures.end();
        }
        return posts;
    }

    private static int start(String text, int signature) {
        int end = signature;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = text.lastIndexOf('\n', end - 1) + 1;
        if (signature - start <= LONGEST) {
            return start;
        }
        int space = text.indexOf(' ', signature - USUAL);
        return space < 0 || space > signature ? signature : space + 1;
    }
}
