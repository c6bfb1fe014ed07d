package parallax.annotate.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.NameTagger;

/// What CoreNLP said of each capitalised word over a whole article.
final class NameMemory {

    private static final String LABELS = "OPLM";

    private final Map<String, float[]> sums = new HashMap<>();
    private final Set<String> lower = new HashSet<>();

    private NameMemory() {}

    static NameMemory of(List<TokenizedSentence> sentences, List<NameTagger.Tagging> taggings) {
        NameMemory memory = new NameMemory();
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> tokens = sentences.get(s).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                memory.add(tokens.get(i).text(), taggings.get(s), i);
            }
        }
        return memory;
    }

    private void add(String word, NameTagger.Tagging tagging, int i) {
        if (shape(word).startsWith("X")) {
            float[] sum = sums.computeIfAbsent(key(word), _ -> new float[4]);
            sum[kind(tagging.labels().get(i))] += tagging.confidence(i);
        } else {
            lower.add(word);
        }
    }

    private static int kind(String label) {
        return switch (label) {
            case "PERSON" -> 1;
            case "LOCATION" -> 2;
            case "ORGANIZATION" -> 3;
            default -> 0;
        };
    }

    /// Shouted words are remembered with those written the usual way.
    private static String key(String word) {
        return word.length() > 3 ? word.toLowerCase(Locale.ROOT) : word;
    }

    /// The label most said of the word, how clearly, and whether more than once.
    String said(String word) {
        float[] sum = sums.get(key(word));
        if (sum == null) {
            return "";
        }
        int top = 0;
        float total = 0;
        for (int i = 0; i < sum.length; i++) {
            total += sum[i];
            top = sum[i] > sum[top] ? i : top;
        }
        String share = sum[top] > 0.95 * total ? "=" : sum[top] > 0.66 * total ? ">" : "~";
        return LABELS.charAt(top) + share + (total > 3 ? "3" : total > 1.2 ? "2" : "1");
    }

    /// True when the word, given in lower case, stands so somewhere.
    boolean isAlsoLower(String word) {
        return lower.contains(word);
    }

    /// `Xx`, `XX`, `x`, `d` and the like: runs of one kind of character shortened.
    static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind =
                    Character.isUpperCase(c)
                            ? 'X'
                            : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            int length = shape.length();
            if (length < 2
                    || shape.charAt(length - 1) != kind
                    || shape.charAt(length - 2) != kind) {
                shape.append(kind);
            }
        }
        return shape.length() > 10 ? shape.substring(0, 10) : shape.toString();
    }
}
