package parallax.compare.discrepancy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.compare.text.Amount;
import parallax.compare.text.Token;

/// Those of all people that a share or a sum is of: “6.3 percent for Black workers”, “41 percent
/// among registered voters”. What is told of them is not told of all.
///
/// @param words what sets them apart, one word for all that mean the same; empty for all people
record Group(Set<String> words) {

    private static final int NEAR = 7;
    private static final int NOUNS = 4;
    private static final Set<String> ENDS =
            Set.of("and", "but", "while", "whereas", "who", "which", "compared", "versus", "than");
    private static final Set<String> AMONG = Set.of("among", "amongst");
    private static final Map<String, List<String>> KINDS =
            Map.of(
                    "black", List.of("black", "blacks", "african-american", "african-americans"),
                    "white", List.of("white", "whites"),
                    "hispanic", List.of("hispanic", "hispanics", "latino", "latinos", "latina"),
                    "asian", List.of("asian", "asians", "asian-american", "asian-americans"),
                    "women", List.of("woman", "women", "female", "females", "girls"),
                    "men", List.of("man", "men", "male", "males", "boys"),
                    "young", List.of("young", "younger", "youth", "youths", "teenage", "teenagers"),
                    "old", List.of("older", "elderly", "seniors", "pensioners", "retirees"),
                    "rural", List.of("rural"),
                    "urban", List.of("urban"));

    Group {
        words = Set.copyOf(words);
    }

    /// Of whom `amount` is told: by the words of its clause on either side.
    static Group of(List<Token> tokens, Amount amount) {
        Set<String> words = new HashSet<>();
        if (amount.unit().isEmpty()) {
            return new Group(words);
        }
        int first = amount.first() - 1;
        while (first >= 0 && first >= amount.first() - NEAR && !isEnd(tokens.get(first))) {
            read(tokens, first--, words);
        }
        int last = amount.last() + 1;
        while (last < Math.min(tokens.size(), amount.last() + NEAR) && !isEnd(tokens.get(last))) {
            read(tokens, last++, words);
        }
        return new Group(words);
    }

    private static void read(List<Token> tokens, int i, Set<String> words) {
        kind(tokens, i).ifPresent(words::add);
        if (AMONG.contains(tokens.get(i).norm())) {
            tokens.stream()
                    .skip(i + 1)
                    .limit(NOUNS)
                    .takeWhile(t -> t.kind() == Token.Kind.WORD)
                    .filter(Token::isContent)
                    .map(Token::stem)
                    .forEach(words::add);
        }
    }

    private static boolean isEnd(Token token) {
        boolean mark = token.kind() == Token.Kind.MARK && !token.text().equals("%");
        return mark || ENDS.contains(token.norm());
    }

    /// The kind of people a word stands for; none where it begins a name, such as “White House”.
    private static Optional<String> kind(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean name =
                token.isCapital()
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).kind() == Token.Kind.NAME;
        return name ? Optional.empty() : kind(token.norm());
    }

    private static Optional<String> kind(String norm) {
        return KINDS.entrySet().stream()
                .filter(e -> e.getValue().contains(norm))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// True for all people, and for such as are named somewhere among `others` too.
    boolean isNamedIn(List<Token> others) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < others.size(); i++) {
            kind(others, i).ifPresent(named::add);
            named.add(others.get(i).stem());
        }
        return words.isEmpty() || !Collections.disjoint(words, named);
    }
}
