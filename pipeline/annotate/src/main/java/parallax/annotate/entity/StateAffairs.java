package parallax.annotate.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.Mention.StateSense.As;

/// Whether an article is about affairs between states: long enough to tell of them, and speaking of
/// more than one, be it by name, people or government; a capital may be a mere dateline.
///
/// There whoever belongs to a state speaks for it: “they met Russian officials”. In a short notice
/// or a text about one country the same words say where somebody comes from.
final class StateAffairs {

    private static final int SENTENCES = 14;
    private static final int WORDS = 300;
    private static final int STATES = 2;

    private StateAffairs() {}

    /// True when the article of these sentences is one.
    static boolean isTold(List<TokenizedSentence> sentences, States states) {
        int words = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        return sentences.size() >= SENTENCES
                && words >= WORDS
                && named(sentences, states) >= STATES;
    }

    private static int named(List<TokenizedSentence> sentences, States states) {
        Set<String> codes = new HashSet<>();
        for (TokenizedSentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size() && codes.size() < STATES; i++) {
                if (tokens.get(i).isCapitalized()) {
                    states.forms()
                            .longest(tokens, i)
                            .filter(Phrases.Match::isCased)
                            .map(m -> m.values().getFirst())
                            .filter(form -> form.as() != As.CAPITAL)
                            .ifPresent(form -> codes.add(form.code()));
                }
            }
        }
        return codes.size();
    }
}
