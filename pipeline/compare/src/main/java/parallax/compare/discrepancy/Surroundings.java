package parallax.compare.discrepancy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parallax.compare.text.Days;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.vector.Vectors;

/// The words around a number, which tell what it is a number of.
///
/// @param figure the number in its claim
record Surroundings(Figure figure) {

    private static final int NEAR = 6;
    private static final int FAR = 14;
    private static final double ALIKE = 0.6;
    private static final Set<String> FORESEEING =
            Set.of("predict", "forecast", "expect", "anticipat", "foresee");
    private static final Set<String> SHARE = Set.of("percent", "%", "per", "cent", "pct", "point");
    private static final Set<String> ENDS =
            Set.of("and", "but", "while", "who", "which", "that", "in", "at", "on", "to", "for");

    /// False when one number is of a part and the other of the whole (“30 dead, 12 of them
    /// children”) or of another part, or one of a group that the other does not name (“for women”);
    /// when the shares are of different things (“41 percent of the patients”, “25 percent of the
    /// funds”) or the names that follow have none in common (“for Norland”, “for Arbo”).
    boolean mayBe(Surroundings other) {
        Set<String> mine = namesAfter();
        Set<String> theirs = other.namesAfter();
        boolean named = !mine.isEmpty() && !theirs.isEmpty();
        return isForeseen() == other.isForeseen()
                && Part.of(tokens(), figure.amount())
                        .mayBe(Part.of(other.tokens(), other.figure.amount()))
                && Group.of(tokens(), figure.amount()).isNamedIn(other.tokens())
                && Group.of(other.tokens(), other.figure.amount()).isNamedIn(tokens())
                && isOfOneWhole(other)
                && !(named && Collections.disjoint(mine, theirs));
    }

    /// True for a number that was only foreseen: “economists had predicted … as high as 19
    /// percent”.
    boolean isForeseen() {
        int from = Math.max(0, figure.amount().first() - FAR);
        Stream<Token> cues =
                figure.saying().claim().stream().flatMap(c -> Tokens.of(c.cue().text()).stream());
        return Stream.concat(cues, tokens().subList(from, figure.amount().first()).stream())
                .anyMatch(t -> FORESEEING.contains(t.stem()));
    }

    /// How many telling words stand near both numbers.
    int shared(Surroundings other) {
        Set<String> mine = near();
        mine.retainAll(other.near());
        return mine.size();
    }

    private boolean isOfOneWhole(Surroundings other) {
        Optional<Integer> mine = whole();
        Optional<Integer> theirs = other.whole();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        boolean same = stem(mine.get()).equals(other.stem(theirs.get()));
        boolean read = figure.saying().isRead() && other.figure.saying().isRead();
        return same || read && Vectors.dot(vector(mine.get()), other.vector(theirs.get())) >= ALIKE;
    }

    private float[] vector(int token) {
        return figure.saying().reading().vectors().words()[token];
    }

    private String stem(int token) {
        return tokens().get(token).stem();
    }

    /// The noun a share is of.
    private Optional<Integer> whole() {
        if (!figure.amount().unit().equals("%")) {
            return Optional.empty();
        }
        int at = figure.amount().last() + 1;
        while (at < tokens().size() && SHARE.contains(tokens().get(at).stem())) {
            at++;
        }
        if (at >= tokens().size() || !tokens().get(at).norm().equals("of")) {
            return Optional.empty();
        }
        int noun = -1;
        for (int i = at + 1; i < Math.min(tokens().size(), at + NEAR) && !isEnd(i); i++) {
            noun = tokens().get(i).isContent() ? i : noun;
        }
        return noun < 0 ? Optional.empty() : Optional.of(noun);
    }

    private boolean isEnd(int i) {
        Token token = tokens().get(i);
        return token.kind() == Token.Kind.MARK || ENDS.contains(token.norm());
    }

    private Set<String> namesAfter() {
        Set<String> names = new HashSet<>();
        int from = figure.amount().last() + 1;
        for (int i = from; i < Math.min(tokens().size(), from + NEAR); i++) {
            Token token = tokens().get(i);
            if (token.kind() == Token.Kind.NAME && !Days.isWeekday(token)) {
                names.add(token.stem());
            }
        }
        return names;
    }

    private Set<String> near() {
        Set<String> stems = new HashSet<>();
        int from = Math.max(0, figure.amount().first() - NEAR);
        int to = Math.min(tokens().size(), figure.amount().last() + 1 + NEAR);
        for (int i = from; i < to; i++) {
            Token token = tokens().get(i);
            boolean counted = token.stem().equals(figure.amount().head());
            if (token.isContent() && token.kind() != Token.Kind.NUMBER && !counted) {
                stems.add(token.stem());
            }
        }
        stems.remove(figure.amount().unit());
        stems.removeAll(SHARE);
        return stems;
    }

    private List<Token> tokens() {
        return figure.statement().tokens();
    }
}
