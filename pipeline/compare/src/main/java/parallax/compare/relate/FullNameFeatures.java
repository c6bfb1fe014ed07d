package parallax.compare.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.text.Token;

/// Names of several words, and names with a numeral, of which the other statement has a part only:
/// “Anna Reed” beside “Anna Holm”, “Falcon 5” beside “Falcon 3”.
final class FullNameFeatures {

    private FullNameFeatures() {}

    static void put(Reading a, Reading b, Row row) {
        side(a.statement().tokens(), b.statement().tokens(), row);
        side(b.statement().tokens(), a.statement().tokens(), row);
    }

    private static void side(List<Token> as, List<Token> bs, Row row) {
        Set<String> stems = new HashSet<>();
        bs.forEach(t -> stems.add(t.stem()));
        List<List<Token>> theirs = names(bs);
        int whole = 0;
        int partly = 0;
        int renamed = 0;
        int renumbered = 0;
        int absent = 0;
        for (List<Token> name : names(as)) {
            long found = name.stream().filter(t -> stems.contains(t.stem())).count();
            whole += found == name.size() ? 1 : 0;
            absent += found == 0 ? 1 : 0;
            if (found > 0 && found < name.size()) {
                partly++;
                renamed += theirs.stream().anyMatch(other -> isRival(name, other)) ? 1 : 0;
                renumbered += theirs.stream().anyMatch(other -> isOther(name, other)) ? 1 : 0;
            }
        }
        row.put(whole).put(partly).put(renamed).put(renumbered).put(absent);
    }

    /// True when both names share a word and each has one the other lacks.
    private static boolean isRival(List<Token> name, List<Token> other) {
        return shares(name, other) && lacks(name, other) && lacks(other, name);
    }

    /// True when both names share a word and each has a numeral the other lacks.
    private static boolean isOther(List<Token> name, List<Token> other) {
        return shares(name, other) && lacks(numerals(name), other) && lacks(numerals(other), name);
    }

    private static boolean shares(List<Token> name, List<Token> other) {
        return name.stream()
                .filter(t -> t.kind() == Token.Kind.NAME)
                .anyMatch(t -> other.stream().anyMatch(u -> u.stem().equals(t.stem())));
    }

    private static boolean lacks(List<Token> name, List<Token> other) {
        return name.stream()
                .anyMatch(t -> other.stream().noneMatch(u -> u.stem().equals(t.stem())));
    }

    private static List<Token> numerals(List<Token> name) {
        return name.stream().filter(t -> t.kind() == Token.Kind.NUMBER).toList();
    }

    /// Runs of name words and numerals, at least one of them a name.
    private static List<List<Token>> names(List<Token> tokens) {
        List<List<Token>> names = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : tokens) {
            boolean numeral = token.kind() == Token.Kind.NUMBER && !run.isEmpty();
            if (token.kind() == Token.Kind.NAME || numeral) {
                run.add(token);
            } else if (!run.isEmpty()) {
                names.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            names.add(List.copyOf(run));
        }
        return names;
    }
}
