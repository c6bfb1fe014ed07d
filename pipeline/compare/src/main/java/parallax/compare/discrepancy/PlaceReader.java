package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.compare.text.Days;
import parallax.compare.text.Stopwords;
import parallax.compare.text.Token;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Mention.StateSense;
import parallax.model.Span;

/// Reads where a sentence says that something was done: “signed … in Bergen”, “hosted … at the
/// chancellery”.
final class PlaceReader {

    /// What people meet, work or are held in: “at the entrance” and “at the summit” name no house.
    private static final Set<String> HOUSES =
            Set.of(
                    ("airport arena barracks base capitol castle cathedral chancellery church"
                                    + " clinic club college consulate court courthouse embassy"
                                    + " factory fort garrison hall harbor harbour headquarters"
                                    + " hospital hotel house jail kremlin library mall mansion"
                                    + " market ministry mosque museum opera palace parliament"
                                    + " pentagon port prison refinery residence restaurant resort"
                                    + " school shipyard stadium station supermarket synagogue"
                                    + " temple theater theatre townhall university villa vatican")
                            .split(" "));

    private static final int REACH = 7;
    private static final int BEFORE = 6;

    private final Line line;
    private final List<Token> tokens;

    private PlaceReader(Line line) {
        this.line = line;
        this.tokens = line.statement().tokens();
    }

    /// What a place is: of two kinds that may lie in each other, neither excludes the other.
    enum Kind {
        STATE,
        TOWN,
        HOUSE
    }

    /// An act with its place.
    ///
    /// @param verb stem of the verb that stands before the place
    /// @param kind what the place is
    /// @param place its name as written
    /// @param around stems of the telling words between and before, weekdays among them
    /// @param without the clause, its place left out
    record Placed(
            Line line, String verb, Kind kind, String place, Set<String> around, String without) {

        /// The one weekday named in the sentence.
        Optional<String> day() {
            Set<String> days = Days.weekdays(line.statement());
            return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
        }
    }

    static List<Placed> of(Line line) {
        return new PlaceReader(line).read();
    }

    private List<Placed> read() {
        List<Placed> found = new ArrayList<>();
        for (int i = 2; i + 1 < tokens.size(); i++) {
            String norm = tokens.get(i).norm();
            Optional<Named> place =
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

    /// A place named in the sentence.
    private record Named(Kind kind, Span span) {}

    private Placed placed(int verb, int preposition, Named place) {
        int from = Math.max(0, verb - BEFORE);
        Set<String> around = new HashSet<>();
        for (int k = from; k < Math.min(tokens.size(), preposition + REACH); k++) {
            Token token = tokens.get(k);
            boolean telling = token.isContent() && token.kind() != Token.Kind.NUMBER;
            if ((telling || Days.isWeekday(token))
                    && k != verb
                    && !place.span.covers(token.span())) {
                around.add(token.stem());
            }
        }
        String text = line.statement().text();
        int start = tokens.get(from).span().start();
        String before = text.substring(start, tokens.get(preposition).span().start());
        String name = place.span.of(text);
        return new Placed(line, tokens.get(verb).stem(), place.kind, name, around, before.strip());
    }

    /// A town, region or state named from token `i` on.
    private Optional<Named> named(int i) {
        int at = line.sighting().span().start() + tokens.get(i).span().start();
        return line.document().mentions().stream()
                .filter(m -> m.span().start() == at && isPlace(m))
                .filter(m -> line.sighting().span().covers(m.span()))
                .map(m -> new Named(kind(m), shifted(m.span())))
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

    private static Kind kind(Mention mention) {
        boolean state =
                mention.detail() instanceof StateSense(var as, _) && as == StateSense.As.NAME;
        return state ? Kind.STATE : Kind.TOWN;
    }

    /// A building or the like from token `i` on: “the chancellery”, “Bellevue Palace”.
    private Optional<Named> house(int i) {
        boolean the = tokens.get(i).norm().equals("the");
        int from = the ? i + 1 : i;
        int to = from;
        while (to < tokens.size() && to < from + 4 && isPart(tokens.get(to), the && to == from)) {
            to++;
        }
        boolean named = to > from && tokens.get(from).kind() == Token.Kind.NAME;
        if (!named && (to == from || !HOUSES.contains(tokens.get(to - 1).norm()))) {
            return Optional.empty();
        }
        int start = tokens.get(i).span().start();
        return Optional.of(new Named(Kind.HOUSE, Span.of(start, tokens.get(to - 1).span().end())));
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
