package parallax.annotate.tagger;

import java.util.List;
import java.util.Locale;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;

/// The words of a text as numbers, ready for features: one entry a token, sentences end to end.
///
/// Build it once per text and treat the arrays as read-only.
public final class Words {

    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;
    private final int[] sentenceStarts;
    private final String[] lower;
    private final int[] words;
    private final int[] suffixes;
    private final byte[] shapes;

    private Words(int size, int sentenceCount) {
        starts = new int[size];
        ends = new int[size];
        sentences = new int[size];
        sentenceStarts = new int[sentenceCount + 1];
        lower = new String[size];
        words = new int[size];
        suffixes = new int[size];
        shapes = new byte[size];
    }

    /// The words of these sentences.
    public static Words of(List<TokenizedSentence> sentences) {
        int size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        Words words = new Words(size, sentences.size());
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            words.sentenceStarts[s] = at;
            for (Token token : sentences.get(s).tokens()) {
                words.set(at++, token, s);
            }
        }
        words.sentenceStarts[sentences.size()] = at;
        return words;
    }

    private void set(int at, Token token, int sentence) {
        String text = token.text();
        String low = text.toLowerCase(Locale.ROOT);
        starts[at] = token.span().start();
        ends[at] = token.span().end();
        sentences[at] = sentence;
        lower[at] = low;
        words[at] = Hash.of(low);
        suffixes[at] = Hash.of(low, Math.max(0, low.length() - 3), low.length());
        shapes[at] = (byte) Shape.of(text).ordinal();
    }

    /// Number of words.
    public int size() {
        return words.length;
    }

    /// Number of sentences.
    public int sentenceCount() {
        return sentenceStarts.length - 1;
    }

    /// First word of the sentence; for [#sentenceCount()] the number of words.
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /// Sentence of the word.
    public int sentence(int word) {
        return sentences[word];
    }

    /// Where the word starts in the text.
    public int start(int word) {
        return starts[word];
    }

    /// Where the word ends in the text.
    public int end(int word) {
        return ends[word];
    }

    /// The word in lower case.
    public String lower(int word) {
        return lower[word];
    }

    /// Hash of the lower-case word; 0 outside the text.
    public int word(int word) {
        return inside(word) ? words[word] : 0;
    }

    /// Hash of the last three characters; 0 outside the text.
    public int suffix(int word) {
        return inside(word) ? suffixes[word] : 0;
    }

    /// Ordinal of the [Shape]; -1 outside the text.
    public int shape(int word) {
        return inside(word) ? shapes[word] : -1;
    }

    /// True for a dash or hyphen with no space on either side.
    boolean isHyphen(int word) {
        boolean dash = lower[word].length() == 1 && "-‑‐–".contains(lower[word]);
        return dash
                && inside(word - 1)
                && inside(word + 1)
                && ends[word - 1] == starts[word]
                && ends[word] == starts[word + 1];
    }

    private boolean inside(int word) {
        return word >= 0 && word < words.length;
    }
}
