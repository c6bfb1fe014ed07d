package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.compare.text.Statement;
import parallax.compare.text.Stopwords;
import parallax.compare.text.Token;

/// Reads what a sentence says of how a thing is or went: “the talks were productive”, “prices
/// fell”.
final class StateReader {

    private static final Set<String> COPULAS =
            Set.of("is", "are", "was", "were", "be", "been", "remains", "remained", "stayed");
    private static final Set<String> AUXILIARIES =
            Set.of("has", "have", "had", "been", "being", "also", "still", "again", "then");
    private static final Set<String> DEGREES =
            Set.of("very", "quite", "rather", "so", "too", "also", "still", "more", "far");
    private static final Set<String> OPEN =
            Set.of(
                    "if", "whether", "unless", "could", "would", "might", "may", "should", "will",
                    "can", "must", "less", "to", "shall", "until", "when", "were", "hope", "hopes",
                    "wish");
    private static final Set<String> SOME =
            Set.of("number", "some", "most", "many", "few", "majority", "half", "part", "parts");
    private static final Map<String, String> PAST =
            Map.of(
                    "rose", "rise", "fell", "fall", "won", "win", "lost", "lose", "grew", "grow",
                    "shrank", "shrink", "began", "begin", "sank", "sink");
    private static final int REACH = 5;
    private static final int BEFORE = 6;

    private final Statement statement;
    private final List<Token> tokens;

    private StateReader(Statement statement) {
        this.statement = statement;
        this.tokens = statement.tokens();
    }

    /// What is said of a thing.
    ///
    /// @param word what is said of it, as written but in lower case
    /// @param base the same in its base form where that is irregular
    /// @param subject stems of the nouns that it is said of
    /// @param scope stems of the words behind it, which may say where or for whom it holds
    /// @param before the sentence up to the word
    /// @param after the sentence behind it
    record State(
            String word,
            String base,
            Set<String> subject,
            Set<String> scope,
            String before,
            String after) {

        /// False where one holds for some only, or both are of different places or people: “legal
        /// in nine states”, “illegal under federal law”.
        boolean mayBeWhere(State other) {
            boolean some =
                    !Collections.disjoint(scope, SOME) || !Collections.disjoint(other.scope, SOME);
            boolean bare = scope.isEmpty() || other.scope.isEmpty();
            return !some && (bare || !Collections.disjoint(scope, other.scope));
        }
    }

    static List<State> of(Statement statement) {
        return new StateReader(statement).read();
    }

    private List<State> read() {
        List<State> states = new ArrayList<>();
        if (tokens.isEmpty() || tokens.getLast().text().contains("?")) {
            return states;
        }
        for (int i = 1; i < tokens.size(); i++) {
            int verb = i;
            said(i).ifPresent(at -> state(verb, at).ifPresent(states::add));
        }
        return states;
    }

    /// Where the word stands that the verb at `i` says of its subject: behind “is” and the like, or
    /// the verb itself.
    private Optional<Integer> said(int i) {
        int at = i;
        if (COPULAS.contains(tokens.get(i).norm())) {
            at++;
            while (at < tokens.size() && isDegree(tokens.get(at))) {
                at++;
            }
            return at < tokens.size() && isWord(at) && isLast(at)
                    ? Optional.of(at)
                    : Optional.empty();
        }
        return isPast(i) ? Optional.of(at) : Optional.empty();
    }

    private static boolean isDegree(Token token) {
        return DEGREES.contains(token.norm()) || token.norm().endsWith("ly");
    }

    private boolean isPast(int i) {
        String norm = tokens.get(i).norm();
        boolean past = PAST.containsKey(norm) || norm.endsWith("ed") && isWord(i);
        return past && tokens.get(i - 1).isContent() && isLast(i);
    }

    private boolean isWord(int i) {
        Token token = tokens.get(i);
        return token.kind() == Token.Kind.WORD
                && !token.isCapital()
                && !Stopwords.contains(token.norm())
                && !Statement.isNegation(token);
    }

    /// True where no noun follows that the word could belong to.
    private boolean isLast(int i) {
        return i + 1 == tokens.size()
                || !tokens.get(i + 1).isContent()
                || tokens.get(i + 1).kind() == Token.Kind.NUMBER;
    }

    private Optional<State> state(int verb, int at) {
        Set<String> subject = new HashSet<>();
        for (int k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.MARK && k < verb - 1) {
                break;
            }
            boolean noun = token.isContent() && token.kind() != Token.Kind.NUMBER;
            if (noun && !AUXILIARIES.contains(token.norm())) {
                subject.add(token.stem());
            }
        }
        if (subject.isEmpty() || isOpen(verb, at)) {
            return Optional.empty();
        }
        Token word = tokens.get(at);
        String text = statement.text();
        return Optional.of(
                new State(
                        word.norm(),
                        PAST.getOrDefault(word.norm(), word.norm()),
                        Set.copyOf(subject),
                        scope(at + 1),
                        text.substring(0, word.span().start()),
                        text.substring(word.span().end())));
    }

    private Set<String> scope(int from) {
        Set<String> scope = new HashSet<>();
        for (int k = from; k < Math.min(tokens.size(), from + REACH); k++) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.MARK) {
                break;
            }
            if (token.kind() == Token.Kind.NUMBER || statement.inAmount(k)) {
                scope.add("number");
            } else if (token.isContent() || SOME.contains(token.norm())) {
                scope.add(SOME.contains(token.norm()) ? token.norm() : token.stem());
            }
        }
        return Set.copyOf(scope);
    }

    /// True for what is denied, might be, or is to be.
    private boolean isOpen(int verb, int at) {
        for (int k = Math.max(0, verb - BEFORE); k < at; k++) {
            Token token = tokens.get(k);
            boolean open = k < verb && OPEN.contains(token.norm());
            if (open || Statement.isNegation(token) || token.norm().endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
