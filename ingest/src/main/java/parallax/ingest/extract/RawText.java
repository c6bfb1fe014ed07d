package parallax.ingest.extract;

/// Finds where stretches of a page end that hold no markup, as the tokenizer of the HTML standard
/// would; -1 where they do not end.
final class RawText {

    private RawText() {}

    /// Place of the end tag that closes raw text.
    static int end(String page, String name, int from) {
        int at = page.indexOf("</", from);
        while (at >= 0 && !isName(page, name, at + 2)) {
            at = page.indexOf("</", at + 2);
        }
        return at;
    }

    /// Place of the dashes that close a comment whose text begins at `from`.
    static int endOfComment(String page, int from) {
        if (Tag.at(page, from) == '>') {
            return from;
        }
        if (page.startsWith("->", from)) {
            return from;
        }
        int at = page.indexOf("--", from);
        while (at >= 0) {
            char next = Tag.at(page, at + 2);
            if (next == '>' || next == '!' && Tag.at(page, at + 3) == '>') {
                return at;
            }
            at = page.indexOf("--", at + 1);
        }
        return -1;
    }

    /// Place of the end tag that closes a script. Inside `<!--` … `-->`, a `<script` hides the next
    /// `</script` ("script data double escaped state").
    static int endOfScript(String page, int from) {
        boolean isEscaped = false;
        boolean isHidden = false;
        int before = from;
        int at = page.indexOf('<', from);
        while (at >= 0) {
            if (isEscaped && page.indexOf("-->", before, at) >= 0) {
                isEscaped = false;
                isHidden = false;
            }
            boolean closes = Tag.at(page, at + 1) == '/';
            if (isName(page, "script", closes ? at + 2 : at + 1)) {
                if (closes && !isHidden) {
                    return at;
                }
                isHidden = isEscaped && !closes;
            } else if (!isEscaped && page.startsWith("!--", at + 1)) {
                isEscaped = true;
                at += 1;
            }
            before = at + 1;
            at = page.indexOf('<', before);
        }
        return -1;
    }

    /// True where a tag of that name has its name.
    static boolean isName(String page, String name, int at) {
        int after = at + name.length();
        if (!page.regionMatches(true, at, name, 0, name.length())) {
            return false;
        }
        char c = Tag.at(page, after);
        return Tag.isSpace(c) || c == '/' || c == '>';
    }
}
