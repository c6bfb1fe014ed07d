package parallax.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Takes out of a page's bytes, before anything is decoded or parsed, what no reader of the parsed
/// page asks for: the insides of scripts (but not of JSON-LD), styles, inline frames, drawings and
/// comments, and attributes such as `src`, `srcset` and `data-…`. The elements themselves stay, so
/// that the parse of what is left has the same elements with the same text as that of the whole.
///
/// One pass along the tokenizer's states of the [HTML
/// standard](https://html.spec.whatwg.org/multipage/parsing.html#tokenization). Where the standard
/// and jsoup differ, where a construct is not closed, or where only a tree builder could tell what
/// a tag means (`math`, `frameset`, `plaintext`, HTML inside `svg`), the rest of the page is left
/// as it is. Right for every encoding in which bytes below 0x40 always stand for ASCII.
final class Pruner {

    private static final int SHORTEST_COMMENT = 8;
    private static final long SCRIPT = name("script");
    private static final long STYLE = name("style");
    private static final long SVG = name("svg");
    private static final long IFRAME = name("iframe");
    private static final long NOSCRIPT = name("noscript");
    private static final long SELECT = name("select");
    private static final long[] TEXT_ONLY =
            names("title", "textarea", "xmp", "noembed", "noframes");
    private static final long[] TOO_HARD = names("math", "frameset", "laintext");
    private static final long[] SPECIAL =
            names(
                    "script",
                    "style",
                    "svg",
                    "iframe",
                    "noscript",
                    "select",
                    "title",
                    "textarea",
                    "xmp",
                    "noembed",
                    "noframes",
                    "math",
                    "frameset",
                    "laintext");

    private final byte[] bytes;
    private final String page;
    private final byte[] kept;
    private final Tag tag;
    private int length;
    private int copied;
    private int at;

    /// Where the element ends in which raw text may be taken for markup.
    private int waryUntil;

    private Pruner(byte[] bytes) {
        this.bytes = bytes;
        page = new String(bytes, StandardCharsets.ISO_8859_1);
        kept = new byte[bytes.length];
        tag = new Tag(bytes, page, this::drop);
    }

    /// The page without what no one reads; the very array when there is nothing of the kind.
    static byte[] prune(byte[] bytes) {
        return new Pruner(bytes).run();
    }

    private byte[] run() {
        do {
            at = page.indexOf('<', at);
        } while (at >= 0 && step());
        if (copied == 0) {
            return bytes;
        }
        drop(bytes.length, bytes.length);
        return Arrays.copyOf(kept, length);
    }

    private void drop(int from, int to) {
        System.arraycopy(bytes, copied, kept, length, from - copied);
        length += from - copied;
        copied = to;
    }

    /// Passes the tag or comment at the place; false to leave the rest as it is.
    private boolean step() {
        char next = Tag.at(page, at + 1);
        if (Tag.isLetter(next)) {
            return tag.read(at + 1) && start();
        }
        if (next == '/' && Tag.isLetter(Tag.at(page, at + 2))) {
            boolean whole = tag.read(at + 2);
            at = tag.end;
            return whole;
        }
        if (next == '!' && page.startsWith("--", at + 2)) {
            return comment();
        }
        if (next == '!' || next == '/' || next == '?') {
            boolean isData = page.startsWith("[CDATA[", at + 2);
            at = page.indexOf('>', at) + 1;
            return at > 0 && !isData;
        }
        at++;
        return true;
    }

    private boolean comment() {
        int from = at + 4;
        int end = RawText.endOfComment(page, from);
        if (end < 0) {
            return false;
        }
        at = page.indexOf('>', end) + 1;
        if (end - from > SHORTEST_COMMENT) {
            drop(from, end);
        }
        return true;
    }

    private boolean start() {
        at = tag.end;
        long name = tag.name;
        if (!isAny(name, SPECIAL)) {
            return true;
        }
        if (name == SCRIPT) {
            return raw("script", RawText.endOfScript(page, at), !tag.isLinkedData);
        }
        if (name == STYLE || name == IFRAME) {
            String written = name == STYLE ? "style" : "iframe";
            return raw(written, RawText.end(page, written, at), true);
        }
        if (isAny(name, TEXT_ONLY)) {
            String written = page.substring(tag.nameStart, tag.nameEnd);
            return raw(written, RawText.end(page, written, at), false);
        }
        if (name == SVG) {
            return drawing();
        }
        if (name == NOSCRIPT || name == SELECT) {
            return at < waryUntil || wary(name == SELECT ? "select" : "noscript");
        }
        return !isAny(name, TOO_HARD);
    }

    /// Inside some elements it depends on where they stand whether raw text is raw.
    private boolean wary(String name) {
        waryUntil = RawText.end(page, name, at);
        return waryUntil >= 0;
    }

    private boolean raw(String name, int end, boolean isUnread) {
        if (end < 0) {
            return false;
        }
        int markup = page.indexOf('<', at);
        if (at < waryUntil && markup < end) {
            return false;
        }
        if (isUnread) {
            drop(at, end);
        }
        at = end;
        return true;
    }

    private boolean drawing() {
        if (page.charAt(at - 2) == '/') {
            return true;
        }
        int end = Drawing.end(page, at);
        if (end < 0) {
            return false;
        }
        drop(at, end);
        at = end;
        return true;
    }

    private static boolean isAny(long name, long[] names) {
        for (long other : names) {
            if (other == name) {
                return true;
            }
        }
        return false;
    }

    private static long[] names(String... names) {
        return Arrays.stream(names).mapToLong(Pruner::name).toArray();
    }

    /// The last eight letters of a name as one number.
    private static long name(String name) {
        long packed = 0;
        for (int i = 0; i < name.length(); i++) {
            packed = packed << 8 | name.charAt(i);
        }
        return packed;
    }
}
