package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.compare.text.Days;
import parallax.compare.text.Statement;
import parallax.compare.text.Stopwords;
import parallax.compare.text.Token;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Mention.StateSense;
import parallax.model.Span;

/// Reads where a sentence says that something was done: “signed … in Bergen”, “hosted … at the
/// chancellery”.
final class PlaceReader {

    private static final Set<String> TIMES =
            Set.of(
                    "time",
                    "moment",
                    "end",
                    "start",
                    "beginning",
                    "age",
                    "rate",
                    "point",
                    "hour",
                    "helm",
                    "hands",
                    "heart",
                    "center",
                    "centre",
                    "request",
                    "expense",
                    "behest");
    private static final int REACH = 7;
    private static final int BEFORE = 6;

    private final Line line;
    private final List<Token> tokens;

    private PlaceReader(Line line) {
        this.line = line;
        this.tokens = line.statement().tokens();
    }

    /// An act with its place.
    ///
    /// @param verb stem of the verb that stands before the place
    /// @param preposition how the place is joined
    /// @param place its name as written
    /// @param around stems of the telling words between and before, weekdays among them
    /// @param without the clause, its place left out
    record Placed(
            Line line,
            String verb,
            String preposition,
            String place,
            Set<String> around,
            String without) {

        /// The one weekday named in the sentence.
        Optional<String> day() {
            Set<String> days = Days.weekdays(line.statement());
            return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
        }
    }

    /// True for a sentence that may tell a place.
    static boolean mayPlace(Statement statement) {
        return statement.tokens().stream()
                .anyMatch(t -> t.norm().equals("in") || t.norm().equals("at"));
    }

    static List<Placed> of(Line line) {
        return new PlaceReader(line).read();
    }

    private List<Placed> read() {
        List<Placed> found = new ArrayList<>();
        for (int i = 2; i + 1 < tokens.size(); i++) {
            String norm = tokens.get(i).norm();
            Optional<Span> place =
                    norm.equals("in")
                            ? named(i + 1)
                            : norm.equals("at") ? house(i + 1) : Optional.empty();
            int verb = place.isPresent() ? verb(i) : -1;
            if (verb >= 0) {
                found.add(placed(verb, i, place.get()));
            }
        }
        return found;
    }

    private Placed placed(int verb, int preposition, Span place) {
        int from = Math.max(0, verb - BEFORE);
        Set<String> around = new HashSet<>();
        for (int k = from; k < Math.min(tokens.size(), preposition + REACH); k++) {
            Token token = tokens.get(k);
            boolean telling = token.isContent() && token.kind() != Token.Kind.NUMBER;
            if ((telling || Days.isWeekday(token)) && k != verb && !place.covers(token.span())) {
                around.add(token.stem());
            }
        }
        String text = line.statement().text();
        int start = tokens.get(from).span().start();
        String before = text.substring(start, tokens.get(preposition).span().start());
        String name = place.of(text);
        String norm = tokens.get(preposition).norm();
        return new Placed(line, tokens.get(verb).stem(), norm, name, around, before.strip());
    }

    /// A town, region or state named from token `i` on.
    private Optional<Span> named(int i) {
        int at = line.sighting().span().start() + tokens.get(i).span().start();
        return line.document().mentions().stream()
                .filter(m -> m.span().start() == at && isPlace(m))
                .filter(m -> line.sighting().span().covers(m.span()))
                .map(m -> shifted(m.span()))
                .findFirst();
    }

    private Span shifted(Span span) {
        int by = line.sighting().span().start();
        return Span.of(span.start() - by, span.end() - by);
    }

    private static boolean isPlace(Mention mention) {
        return mention.type() == EntityType.PLACE
                || mention.detail() instanceof StateSense(var as, _)
                        && (as == StateSense.As.NAME || as == StateSense.As.CAPITAL);
    }

    /// A building or the like from token `i` on: “the chancellery”, “Bellevue Palace”.
    private Optional<Span> house(int i) {
        boolean the = tokens.get(i).norm().equals("the");
        int from = the ? i + 1 : i;
        int to = from;
        while (to < tokens.size() && to < from + 4 && isPart(tokens.get(to), the && to == from)) {
            to++;
        }
        boolean named = to > from && (the || tokens.get(from).kind() == Token.Kind.NAME);
        return named && !TIMES.contains(tokens.get(to - 1).norm())
                ? Optional.of(
                        Span.of(tokens.get(i).span().start(), tokens.get(to - 1).span().end()))
                : Optional.empty();
    }

    private static boolean isPart(Token token, boolean first) {
        boolean name = token.kind() == Token.Kind.NAME && !Days.isWeekday(token);
        return name || first && token.kind() == Token.Kind.WORD && token.isContent();
    }

    /// The nearest past form before token `i`, or -1.
    private int verb(int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.MARK) {
                return -1;
            }
            boolean past = token.norm().endsWith("ed") || IRREGULAR.contains(token.norm());
            if (past && !token.isCapital() && !Stopwords.contains(token.norm())) {
                return k;
            }
        }
        return -1;
    }

    private static final Set<String> IRREGULAR =
            Set.of(
                    "met", "held", "shot", "born", "found", "began", "begun", "spoke", "fell",
                    "struck", "hit", "built", "caught", "sank", "broke", "fought", "won", "lost");
}
