package parallax.ingest.copy;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import parallax.model.Posts;

/// The words of a text as numbers, each with a mark whether it stands between quotation marks or in
/// an embedded post.
///
/// A word is a run of letters, digits and the marks on them, in lower case and compatibility form;
/// in scripts that part no words (Chinese, Japanese, Thai, …) every character is one. Straight and
/// curly, English, German and French quotation marks count; a quotation ends with its paragraph.
final class Words {

    private static final String QUOTATION_MARKS = "\"“”„«»「」『』";
    private static final int FIRST_UNPARTED = 0xE00;

    private int[] words;
    private int size;
    private int open;
    private boolean inWord;
    private boolean inQuotation;
    private boolean inPost;

    private Words(int capacity) {
        words = new int[Math.max(16, capacity)];
    }

    /// Reads a text.
    static Words of(String text) {
        String form = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Words words = new Words(form.length() / 4);
        int done = 0;
        for (Posts.Post post : Posts.in(form)) {
            words.read(form, done, post.span().start(), false);
            words.read(form, post.span().start(), post.span().end(), true);
            done = post.span().end();
        }
        words.read(form, done, form.length(), false);
        words.words = Arrays.copyOf(words.words, words.size);
        return words;
    }

    private void read(String text, int from, int to, boolean isPost) {
        inPost = isPost;
        text.substring(from, to).codePoints().forEach(this::next);
        endWord();
    }

    /// How many words there are.
    int size() {
        return size;
    }

    /// The word at a position: equal words have equal numbers, others practically never.
    int at(int position) {
        return words[position] >>> 1;
    }

    /// True when the word at a position stands between quotation marks or in a post.
    boolean isQuoted(int position) {
        return (words[position] & 1) == 1;
    }

    private void next(int c) {
        if (Character.isIdentifierIgnorable(c) && c > ' ') {
            return;
        }
        boolean isPart =
                Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        if (isPart && c >= FIRST_UNPARTED && isUnparted(c)) {
            endWord();
            put(c);
        } else if (isPart) {
            inWord = true;
            open = 31 * open + Character.toLowerCase(c);
        } else {
            endWord();
            inQuotation = c != '\n' && (inQuotation ^ isTurn(c));
        }
    }

    /// True when the character begins a quotation outside one, or ends it inside one. A paragraph
    /// that goes on with a quotation opens it anew.
    private boolean isTurn(int c) {
        if (QUOTATION_MARKS.indexOf(c) < 0) {
            return false;
        }
        boolean onlyOpens = c == '„' || c == '「' || c == '『';
        return !(inQuotation && onlyOpens);
    }

    private void endWord() {
        if (inWord) {
            put(open);
            open = 0;
            inWord = false;
        }
    }

    private void put(int word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        int mixed = word * 0x9E3779B1;
        words[size++] = (mixed ^ mixed >>> 15) << 1 | (inQuotation || inPost ? 1 : 0);
    }

    private static boolean isUnparted(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
