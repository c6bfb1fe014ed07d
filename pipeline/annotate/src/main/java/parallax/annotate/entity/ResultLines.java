package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

/// The teams in the results and tables that wire copy prints line by line: “Tolk 2 Marn City 0”,
/// “Marn City 20 12 6 2 34 15 42”.
///
/// A table's line is known by its sums (matches are those won, drawn and lost; points are counted
/// from them; the share of wins is what it says), a result by its shape. An article must have two
/// such lines. States are left as they are: they play too.
final class ResultLines {

    private static final String RULE = "result-line";
    private static final int LEAST_LINES = 2;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_MARK = 2;
    private static final int WITH_POINTS = 5;
    private static final int HOCKEY = 6;
    private static final Pattern NUMBER =
            Pattern.compile("\\d*\\.?\\d+([ \\u00A0]\\d/\\d)?|\\d/\\d");
    private static final Pattern GOALS = Pattern.compile("\\d{1,3}");
    private static final Set<String> LINKS = Set.of("de", "of", "&", "-", "'", "/");

    private final States states;
    private final Lexicon words;
    private final List<List<Chunk>> teams = new ArrayList<>();
    private final boolean hasResults;

    private ResultLines(List<TokenizedSentence> sentences, States states, Lexicon words) {
        this.states = states;
        this.words = words;
        sentences.forEach(s -> teams.add(teams(s.tokens())));
        hasResults = teams.stream().filter(t -> !t.isEmpty()).count() >= LEAST_LINES;
    }

    /// The lines among the `sentences` of an article.
    static ResultLines of(List<TokenizedSentence> sentences, States states, Lexicon words) {
        return new ResultLines(sentences, states, words);
    }

    /// The names of sentence `i`, with the teams of its results.
    List<Chunk> apply(int i, List<Chunk> chunks) {
        return hasResults && !teams.get(i).isEmpty()
                ? Chunk.override(chunks, teams.get(i))
                : chunks;
    }

    /// A name at tokens `[from, to)`; what follows it begins at `next`, past a country in brackets.
    private record Team(int from, int to, int next) {}

    private List<Chunk> teams(List<Token> tokens) {
        List<Chunk> found = new ArrayList<>();
        Team team = team(tokens, 0);
        int numbers = numbersEnd(tokens, team.next());
        if (team.to() == 0 || numbers == team.next()) {
            return found;
        }
        if (numbers == tokens.size() && isTable(tokens, team.next())) {
            add(tokens, team, found);
        } else if (numbers == team.next() + 1 && isGoals(tokens, team.next())) {
            Team other = team(tokens, numbers);
            int end = other.next() + 1;
            boolean isLast = end == tokens.size() || at(tokens, end).equals("(");
            if (other.to() > numbers && isGoals(tokens, other.next()) && isLast) {
                add(tokens, team, found);
                add(tokens, other, found);
            }
        }
        return found;
    }

    private void add(List<Token> tokens, Team team, List<Chunk> found) {
        boolean isState =
                states.forms()
                        .longest(tokens, team.from())
                        .filter(m -> m.to() == team.to())
                        .isPresent();
        if (!isState) {
            found.add(new Chunk(team.from(), team.to(), EntityType.ORGANIZATION, RULE));
        }
    }

    /// The name that begins at token `from`, empty when there is none; a letter or two in brackets
    /// are part of it.
    private Team team(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && isOfName(tokens.get(to))) {
            to++;
        }
        if (to == from || to - from > LONGEST_NAME || !tokens.get(from).isCapitalized()) {
            return new Team(from, from, from);
        }
        int close = to;
        while (at(tokens, to).equals("(") && !at(tokens, close).isEmpty()) {
            if (at(tokens, close).equals(")")) {
                boolean isMark = close == to + 2 && at(tokens, to + 1).length() <= LONGEST_MARK;
                return new Team(from, isMark ? close + 1 : to, close + 1);
            }
            close++;
        }
        return new Team(from, to, to);
    }

    private boolean isOfName(Token token) {
        boolean isWord = token.isCapitalized() || LINKS.contains(token.text());
        return isWord && !words.has("date-word", token.text());
    }

    private static int numbersEnd(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && NUMBER.matcher(tokens.get(to).text()).matches()) {
            to++;
        }
        return to;
    }

    private static boolean isGoals(List<Token> tokens, int i) {
        return GOALS.matcher(at(tokens, i)).matches();
    }

    /// True when the numbers from token `from` on are those of a team in a table.
    private static boolean isTable(List<Token> tokens, int from) {
        double[] v =
                tokens.subList(from, tokens.size()).stream()
                        .map(t -> t.text().split("[ \\u00A0/]")[0])
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        if (v.length < 3 || v[0] + v[1] == 0) {
            return false;
        }
        boolean isShare = Math.abs(v[0] / (v[0] + v[1]) - v[2]) < 0.001 && v[2] % 1 != 0;
        return isShare
                || v.length >= HOCKEY && 2 * v[0] + v[2] == v[5]
                || v.length >= WITH_POINTS && isLeague(v);
    }

    /// Played, won, drawn, lost, …, points, of which a win brings two or three.
    private static boolean isLeague(double[] v) {
        double points = v[v.length - 1];
        return v[0] == v[1] + v[2] + v[3]
                && (points == 3 * v[1] + v[2] || points == 2 * v[1] + v[2]);
    }

    private static String at(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).text() : "";
    }
}
