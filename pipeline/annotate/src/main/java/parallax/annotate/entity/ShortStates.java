package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.Mention.StateSense;
import parallax.model.Mention.StateSense.As;

/// How an article goes on to speak of states it has named: “the North” where it names North Korea
/// and no other such half, “the Trump administration”, then “the administration”.
final class ShortStates {

    private static final Set<String> HALVES = Set.of("North", "South", "East", "West");
    private static final Set<String> HALVED = Set.of("Korea", "Vietnam", "Yemen", "Germany");
    private static final Set<String> OF_IT = Set.of("official", "officials", "efforts");
    private static final StateSense HALF = new StateSense(As.NAME, "half-of-country");
    private static final StateSense ADMINISTRATION =
            new StateSense(As.GOVERNMENT, "administration-of-president");

    private final Lexicon words;
    private final Map<String, String> halves = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private boolean hasAdministration;

    private ShortStates(Lexicon words) {
        this.words = words;
    }

    /// What the `sentences` of an article name.
    static ShortStates of(List<TokenizedSentence> sentences, States states, Lexicon words) {
        ShortStates shorts = new ShortStates(words);
        for (TokenizedSentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (HALVES.contains(at(tokens, i))) {
                    shorts.learn(tokens, i, states);
                }
                shorts.hasAdministration |= shorts.isAdministration(tokens, i);
            }
        }
        return shorts;
    }

    private void learn(List<Token> tokens, int i, States states) {
        String country = at(tokens, i + 1).replaceFirst("ns?$", "");
        if (HALVED.contains(country)) {
            states.forms()
                    .longest(tokens, i)
                    .filter(m -> m.to() == i + 2)
                    .ifPresent(m -> {
                        countries.add(country);
                        halves.put(at(tokens, i), m.values().getFirst().code());
                    });
        }
    }

    /// The states of a sentence that are spoken of so.
    List<StateMention> find(List<Token> tokens) {
        List<StateMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String before = at(tokens, i - 1).toLowerCase(Locale.ROOT);
            if (isAdministration(tokens, i)) {
                found.add(new StateMention(i, i + 2, "US", ADMINISTRATION));
                i++;
            } else if (isAgain(tokens, i, before)) {
                found.add(new StateMention(i, i + 1, "US", ADMINISTRATION));
            } else if (isHalf(tokens, i, before)) {
                found.add(new StateMention(i, i + 1, halves.get(at(tokens, i)), HALF));
            }
        }
        return found;
    }

    private boolean isAdministration(List<Token> tokens, int i) {
        return at(tokens, i + 1).equalsIgnoreCase("administration")
                && Character.isUpperCase(at(tokens, i).charAt(0))
                && words.has("us-president", at(tokens, i));
    }

    /// “the administration” once it was named in full; “Trump, whose administration” at once.
    private boolean isAgain(List<Token> tokens, int i, String before) {
        if (!at(tokens, i).equalsIgnoreCase("administration")) {
            return false;
        }
        boolean isHis = before.equals("his") || before.equals("whose");
        boolean isIts = before.equals("the") || OF_IT.contains(at(tokens, i + 1));
        boolean isNamed =
                tokens.subList(0, i).stream()
                        .anyMatch(t -> t.isCapitalized() && words.has("us-president", t.text()));
        return hasAdministration && (isHis || isIts) || isHis && isNamed;
    }

    private boolean isHalf(List<Token> tokens, int i, String before) {
        String after = at(tokens, i + 1);
        return before.equals("the")
                && countries.size() == 1
                && halves.containsKey(at(tokens, i))
                && !after.equals("of")
                && (after.isEmpty() || !Character.isUpperCase(after.charAt(0)));
    }

    private static String at(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }
}
