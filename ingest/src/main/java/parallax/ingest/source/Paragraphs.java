package parallax.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Block;
import parallax.model.Span;

/// Finds the paragraphs of a text that must not be changed.
///
/// Blank lines part them. A text without any is parted at its line ends, unless the line was only
/// wrapped there: it does not end a sentence, and goes on in lower case or fills the usual width.
final class Paragraphs {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[^\\S\\r\\n]*\\R\\s*");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final String TERMINAL = ".!?…:;”\"’'»)]。！？";
    private static final int WRAP_FROM = 40;
    private static final int WRAP_TO = 100;

    private Paragraphs() {}

    /// The paragraphs as blocks, trimmed of white space at both ends; no text, no block.
    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        boolean found = false;
        int start = 0;
        while (blank.find()) {
            found = true;
            add(blocks, text, start, blank.start());
            start = blank.end();
        }
        if (found) {
            add(blocks, text, start, text.length());
        } else {
            lines(blocks, text);
        }
        return blocks;
    }

    private static void lines(List<Block> blocks, String text) {
        boolean narrow = text.lines().allMatch(l -> l.length() <= WRAP_TO);
        Matcher lineEnd = LINE_END.matcher(text);
        int start = 0;
        int line = 0;
        while (lineEnd.find()) {
            if (!isWrapped(text, line, lineEnd.start(), lineEnd.end(), narrow)) {
                add(blocks, text, start, lineEnd.start());
                start = lineEnd.end();
            }
            line = lineEnd.end();
        }
        add(blocks, text, start, text.length());
    }

    private static boolean isWrapped(String text, int line, int end, int next, boolean narrow) {
        if (end == line || next >= text.length() || TERMINAL.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        return Character.isLowerCase(text.codePointAt(next)) || (narrow && end - line >= WRAP_FROM);
    }

    private static void add(List<Block> blocks, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            blocks.add(new Block(Block.Role.PARAGRAPH, Span.of(start, end)));
        }
    }
}
