package parallax.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.ingest.extract.PageContext;

/// The address that a program which saved a page wrote into a comment at its beginning: browsers
/// (`saved from url=(0023)https://…`), SingleFile (`url: https://…`), HTTrack (`Mirrored from …`).
final class SavedPage {

    private static final int HEAD = 4096;
    private static final Pattern NOTE =
            Pattern.compile(
                    "<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*"
                            + "|(Mirrored from ))(\\S+)",
                    Pattern.CASE_INSENSITIVE);

    private SavedPage() {}

    /// The context with the page's address, where nothing else told it.
    static PageContext apply(byte[] page, PageContext context) {
        int length = Math.min(page.length, HEAD);
        Matcher note = NOTE.matcher(new String(page, 0, length, StandardCharsets.UTF_8));
        if (!context.url().isEmpty() || !note.find()) {
            return context;
        }
        String address = note.group(1) == null ? note.group(2) : "http://" + note.group(2);
        return address.startsWith("http") ? context.withUrl(address) : context;
    }
}
