package parallax.annotate.quote;

import java.util.Locale;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;

/// The language of a text, as far as attribution tells languages apart.
public enum Tongue {
    ENGLISH,
    GERMAN,
    /// No models: only quotation marks are read.
    OTHER;

    private static final int SAMPLE = 300;

    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "of", "and", "to", "that", "for", "with", "was", "is", "he", "his");
    private static final Set<String> GERMAN_WORDS =
            Set.of("der", "die", "das", "und", "ist", "nicht", "mit", "von", "den", "dem", "ein");

    /// The language the article says it has, or the one its small words belong to.
    public static Tongue of(Draft draft) {
        String said = draft.document().article().language().toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            return guess(draft);
        }
        return said.startsWith("en") ? ENGLISH : said.startsWith("de") ? GERMAN : OTHER;
    }

    private static Tongue guess(Draft draft) {
        int english = 0;
        int german = 0;
        int seen = 0;
        for (TokenizedSentence sentence : draft.sentences()) {
            for (Token token : sentence.tokens()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                english += ENGLISH_WORDS.contains(word) ? 1 : 0;
                german += GERMAN_WORDS.contains(word) ? 1 : 0;
            }
            seen += sentence.tokens().size();
            if (seen > SAMPLE) {
                break;
            }
        }
        return german > english ? GERMAN : ENGLISH;
    }
}
