package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

/// Finds the organisations that an article names once wherever it names them again in the same
/// words, though nothing was seen there: “Bre-X” in a headline.
///
/// Not in the midst of other capitalised words, and no single word that the article also writes
/// small. In three folds over six sets two of three so found were organisations in the gold.
final class NamedAgain {

    private static final String RULE = "named-again";
    private static final int SHORTEST = 3;

    private final Map<String, int[]> seen = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Set<String> small = new HashSet<>();

    private NamedAgain() {}

    /// The organisations of an article in whose `sentences` these names were found.
    static NamedAgain of(List<TokenizedSentence> sentences, List<List<Chunk>> names) {
        NamedAgain again = new NamedAgain();
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            names.get(i).forEach(chunk -> again.learn(tokens, chunk));
        }
        if (!again.longest.isEmpty()) {
            for (TokenizedSentence sentence : sentences) {
                again.learnSmall(sentence.tokens());
            }
        }
        return again;
    }

    private void learn(List<Token> tokens, Chunk chunk) {
        String text = text(tokens, chunk.from(), chunk.to());
        int[] counts = seen.computeIfAbsent(text, _ -> new int[2]);
        counts[1]++;
        if (chunk.type() == EntityType.ORGANIZATION
                && text.length() >= SHORTEST
                && tokens.get(chunk.from()).isCapitalized()) {
            counts[0]++;
            longest.merge(tokens.get(chunk.from()).text(), chunk.length(), Math::max);
        }
    }

    private void learnSmall(List<Token> tokens) {
        for (Token token : tokens) {
            String text = token.text();
            if (Character.isLowerCase(text.charAt(0))) {
                small.add(Character.toUpperCase(text.charAt(0)) + text.substring(1));
            }
        }
    }

    /// The names of a sentence, with those named elsewhere; nothing is added where one of `others`
    /// stands, nor to a headline in capitals.
    List<Chunk> apply(List<Token> tokens, List<Chunk> chunks, List<int[]> others) {
        if (longest.isEmpty() || StateContext.isShouted(tokens)) {
            return chunks;
        }
        List<Chunk> all = new ArrayList<>(chunks);
        boolean[] isTaken = new boolean[tokens.size() + 1];
        others.forEach(o -> Arrays.fill(isTaken, o[0], o[1], true));
        chunks.forEach(c -> Arrays.fill(isTaken, c.from(), c.to(), true));
        for (int i = 0; i < tokens.size(); i++) {
            int to = end(tokens, i, isTaken);
            if (to > i) {
                all.add(new Chunk(i, to, EntityType.ORGANIZATION, RULE));
                i = to - 1;
            }
        }
        all.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return all;
    }

    /// One past the end of the longest known name that starts at token `from`, or `from`.
    private int end(List<Token> tokens, int from, boolean[] isTaken) {
        int most = longest.getOrDefault(tokens.get(from).text(), 0);
        int limit = from;
        while (limit < Math.min(from + most, tokens.size()) && !isTaken[limit]) {
            limit++;
        }
        for (int to = limit; to > from; to--) {
            if (isAlone(tokens, from, to) && isKnown(text(tokens, from, to))) {
                return to;
            }
        }
        return from;
    }

    private boolean isKnown(String text) {
        int[] counts = seen.get(text);
        return counts != null && counts[0] * 3 >= counts[1] * 2 && !small.contains(text);
    }

    private static boolean isAlone(List<Token> tokens, int from, int to) {
        return (from == 0 || !tokens.get(from - 1).isCapitalized())
                && (to == tokens.size() || !tokens.get(to).isCapitalized());
    }

    private static String text(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder(tokens.get(from).text());
        for (int i = from + 1; i < to; i++) {
            text.append(' ').append(tokens.get(i).text());
        }
        return text.toString();
    }
}
