package parallax.annotate.entity;

import java.util.List;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;

/// The manner of a text, as far as it changes what names look like: wire copy shouts its headlines
/// and lists results, talk says “I” and “you”, a snippet has no neighbours.
final class Genre {

    private static final Set<String> TALK =
            Set.of("I", "you", "You", "my", "My", "me", "your", "Your", "we", "We", "'m", "’m");

    private Genre() {}

    /// A short name of the genre.
    static String of(List<TokenizedSentence> sentences) {
        int tokens = 0;
        int talk = 0;
        int shouted = 0;
        for (TokenizedSentence sentence : sentences) {
            tokens += sentence.tokens().size();
            shouted += StateContext.isShouted(sentence.tokens()) ? 1 : 0;
            for (Token token : sentence.tokens()) {
                talk += TALK.contains(token.text()) ? 1 : 0;
            }
        }
        String manner =
                talk * 80 > tokens ? "talk" : shouted * 8 > sentences.size() ? "wire" : "prose";
        return manner + (sentences.size() < 3 ? "-snippet" : sentences.size() < 20 ? "" : "-long");
    }
}
