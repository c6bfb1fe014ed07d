package parallax.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Takes out of a page's bytes, before anything is decoded or parsed, what no reader of the parsed
/// page asks for: scripts (but not JSON-LD), styles, drawings, fields of forms, lists to select
/// from, links in the head (but not the page's own address), the insides of comments and inline
/// frames, attributes such as `src`, `srcset` and `data-…`, and white space at the edges of blocks.
/// The parse of what is left has the same other elements with the same text as that of the whole; a
/// space stands for what parted two words.
///
/// One pass along the tokenizer's states of the [HTML
/// standard](https://html.spec.whatwg.org/multipage/parsing.html#tokenization). Where the standard
/// and jsoup differ, where a construct is not closed, or where only a tree builder could tell what
/// a tag means (`math`, `frameset`, `plaintext`, HTML inside `svg`), the rest of the page is left
/// as it is. Right for every encoding in which bytes below 0x40 always stand for ASCII.
final class Pruner {

    /// Few pages keep more than a third of their bytes.
    private static final int MOSTLY_KEPT = 3;

    private static final int LEAST = 1024;
    private static final long LINK = Packed.of("link");
    private static final long META = Packed.of("meta");
    private static final long SCRIPT = Packed.of("script");
    private static final long STYLE = Packed.of("style");
    private static final long SVG = Packed.of("svg");
    private static final String END_OF_SVG = "</svg>";
    private static final long IFRAME = Packed.of("iframe");
    private static final long NOSCRIPT = Packed.of("noscript");
    private static final long PLAINTEXT = Packed.of("plaintext");
    private static final long SOURCE = Packed.of("source");
    private static final long INPUT = Packed.of("input");
    private static final long SELECT = Packed.of("select");
    private static final PackedNames TEXT_ONLY =
            PackedNames.of("title", "textarea", "xmp", "noembed", "noframes");
    private static final PackedNames TOO_HARD = PackedNames.of("math", "frameset", "plaintext");
    private static final PackedNames SPECIAL =
            PackedNames.of(
                    "link",
                    "meta",
                    "source",
                    "input",
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
                    "plaintext");

    private final byte[] bytes;
    private final String page;
    private byte[] kept;
    private final Tag tag;
    private final Space space;
    private int length;
    private int copied;
    private int at;

    /// Where the tag at hand begins, and what was kept and copied before it.
    private int tagStart;

    private int lengthBefore;
    private int copiedBefore;

    /// Where the element ends in which raw text may be taken for markup.
    private int waryUntil;

    private Pruner(byte[] bytes) {
        this.bytes = bytes;
        page = new String(bytes, StandardCharsets.ISO_8859_1);
        kept = new byte[bytes.length / MOSTLY_KEPT + LEAST];
        tag = new Tag(bytes, page, this::drop);
        space = new Space(page, this::drop);
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
        int more = from - copied;
        reserve(more);
        System.arraycopy(bytes, copied, kept, length, more);
        length += more;
        copied = to;
    }

    private void reserve(int more) {
        if (length + more > kept.length) {
            kept = Arrays.copyOf(kept, Math.min(bytes.length, 2 * (length + more)));
        }
    }

    /// Passes the tag or comment at the place; false to leave the rest as it is.
    private boolean step() {
        char next = Tag.at(page, at + 1);
        if (Tag.isLetter(next)) {
            tag.readName(at + 1);
            if (at >= waryUntil) {
                space.beforeStart(tag.name, at);
            }
            tagStart = at;
            lengthBefore = length;
            copiedBefore = copied;
            return tag.readOn() && start();
        }
        if (next == '/' && Tag.isLetter(Tag.at(page, at + 2))) {
            tag.readName(at + 2);
            if (at >= waryUntil) {
                space.beforeEnd(tag.name, at);
            }
            boolean whole = tag.readOn();
            at = tag.end;
            space.after(at);
            return whole;
        }
        if (next == '!' && page.startsWith("--", at + 2)) {
            return comment();
        }
        if (next == '!' || next == '/' || next == '?') {
            boolean isData = page.startsWith("[CDATA[", at + 2);
            at = page.indexOf('>', at) + 1;
            space.after(at);
            return at > 0 && !isData;
        }
        at++;
        return true;
    }

    /// A comment goes as a whole but where it parts two texts without a space.
    private boolean comment() {
        int from = at;
        int end = RawText.endOfComment(page, from + 4);
        if (end < 0) {
            return false;
        }
        if (at >= waryUntil) {
            space.beforeComment(at);
        }
        at = page.indexOf('>', end) + 1;
        space.after(at);
        char next = Tag.at(page, at);
        if (next == '<' || Tag.isSpace(next)) {
            drop(from, at);
        } else if (end > from + 4) {
            drop(from + 4, end);
        }
        return true;
    }

    private boolean start() {
        at = tag.end;
        long name = tag.name;
        space.after(at);
        if (!SPECIAL.has(name) || isLonger(name)) {
            return true;
        }
        if (name == SOURCE || name == INPUT) {
            return at < waryUntil || dropUnseen();
        }
        if (name == LINK) {
            return tag.isCanonical || !space.isHead() || dropElement();
        }
        if (name == META) {
            return !tag.isForeign || !space.isHead() || dropElement();
        }
        if (name == SCRIPT) {
            return raw("script", RawText.endOfScript(page, at), !tag.isLinkedData);
        }
        if (name == STYLE || name == IFRAME) {
            String written = name == STYLE ? "style" : "iframe";
            return raw(written, RawText.end(page, written, at), true);
        }
        if (TEXT_ONLY.has(name)) {
            String written = page.substring(tag.nameStart, tag.nameEnd);
            return raw(written, RawText.end(page, written, at), false);
        }
        if (name == SVG) {
            return drawing();
        }
        if (name == NOSCRIPT || name == SELECT) {
            return at < waryUntil || wary(name == SELECT);
        }
        return !TOO_HARD.has(name);
    }

    /// Inside some elements it depends on where they stand whether raw text is raw; what is in them
    /// goes where it holds nothing but pictures, or options to select from.
    private boolean wary(boolean isSelect) {
        waryUntil = RawText.end(page, isSelect ? "select" : "noscript", at);
        boolean isUnseen =
                waryUntil >= at && !space.isHead() && holdsOnly(isSelect ? "option" : "img");
        int close = waryUntil + (isSelect ? "</select" : "</noscript").length();
        if (isUnseen && Tag.at(page, close) == '>') {
            at = close + 1;
            return dropUnseen();
        }
        return waryUntil >= 0;
    }

    private boolean holdsOnly(String name) {
        int open = page.indexOf('<', at);
        while (open < waryUntil) {
            int from = Tag.at(page, open + 1) == '/' ? open + 2 : open + 1;
            if (!RawText.isName(page, name, from)) {
                return false;
            }
            open = page.indexOf('<', from);
        }
        return true;
    }

    private boolean raw(String name, int end, boolean isUnread) {
        if (end < 0) {
            return false;
        }
        int markup = page.indexOf('<', at);
        if (at < waryUntil && markup < end) {
            return false;
        }
        int close = end + 2 + name.length();
        if (isUnread && !name.equals("iframe") && at >= waryUntil && Tag.at(page, close) == '>') {
            at = close + 1;
            return space.isHead() ? dropElement() : dropUnseen();
        }
        if (isUnread) {
            drop(at, end);
        }
        at = end;
        space.after(at);
        return true;
    }

    /// Drops all from the start of the tag at hand to the place.
    private boolean dropElement() {
        length = lengthBefore;
        copied = copiedBefore;
        drop(tagStart, at);
        space.after(at);
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
        if (at >= waryUntil && page.startsWith(END_OF_SVG, end)) {
            at = end + END_OF_SVG.length();
            return dropUnseen();
        }
        drop(at, end);
        at = end;
        space.after(at);
        return true;
    }

    /// True for a name that only ends like one of eight letters: `x-textarea`.
    private boolean isLonger(long name) {
        return name != PLAINTEXT && tag.nameEnd - tag.nameStart > Long.BYTES;
    }

    /// Drops all from the start of the tag at hand to the place, but for a space where it parted
    /// two words.
    private boolean dropUnseen() {
        dropElement();
        boolean isApart = Tag.isSpace(Tag.at(page, at)) || Tag.isSpace(Tag.at(page, tagStart - 1));
        if (!isApart) {
            reserve(1);
            kept[length++] = ' ';
        }
        return true;
    }
}
