package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.compare.text.Days;
import parallax.compare.text.Statement;
import parallax.compare.text.Stems;
import parallax.compare.text.Stopwords;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;

/// Reads the acts a sentence tells of: infinitives and verbs after a modal that govern a name.
final class ActReader {

    private static final Set<String> LEADS =
            Set.of("to", "would", "will", "could", "should", "must");
    private static final Set<String> PARTICLES =
            Set.of("aside", "up", "down", "off", "out", "away", "back", "over");
    private static final Set<String> LIGHT =
            Set.of("join", "have", "be", "see", "get", "make", "take", "come", "go", "end", "use");
    private static final Set<String> INTENT =
            Set.of(
                    "agreed",
                    "agrees",
                    "offered",
                    "offers",
                    "willing",
                    "ready",
                    "decided",
                    "plans",
                    "planned",
                    "vowed",
                    "promised",
                    "refused",
                    "wants",
                    "intends",
                    "pledged",
                    "threatened",
                    "prepared",
                    "sought",
                    "moved");
    private static final Set<String> OBJECT_STARTS =
            Set.of("a", "an", "the", "its", "their", "his", "her", "our", "all", "any", "some");
    private static final Set<String> ENDS = Set.of(".", ";", "—", ",");
    private static final Set<String> STOPS = Set.of(".", ";");
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "on", "in", "at", "to", "for", "with", "by", "from", "during", "if", "as",
                    "and", "up", "into", "over", "than", "until", "after", "before", "that");
    private static final Set<String> TIMES =
            Set.of(
                    "last",
                    "next",
                    "this",
                    "week",
                    "weeks",
                    "month",
                    "year",
                    "day",
                    "today",
                    "tomorrow",
                    "tonight",
                    "morning",
                    "night",
                    "earlier",
                    "later",
                    "again");
    private static final int REACH = 11;
    private static final int BEFORE = 5;
    private static final int OBJECTS = 6;

    private final Statement statement;
    private final List<Token> tokens;

    private ActReader(Statement statement) {
        this.statement = statement;
        this.tokens = statement.tokens();
    }

    /// A verb with what it governs.
    ///
    /// @param verb in lower case, with its particle
    /// @param names the names among the words it governs
    /// @param object stems of the first words it governs, names among them
    /// @param about those words as written
    /// @param clause the words around it, the verb itself neutral
    /// @param open whether it only could be done
    record Deed(
            String verb,
            Set<String> names,
            Set<String> object,
            String about,
            String clause,
            boolean open) {

        /// True when both are done to one thing: a name or two words are common, or the last.
        boolean sharesObject(Deed other) {
            Set<String> shared = new LinkedHashSet<>(object);
            shared.retainAll(other.object);
            boolean named = shared.stream().anyMatch(s -> isNamed(s) && other.isNamed(s));
            return shared.size() > 1 || named || !shared.isEmpty() && head().equals(other.head());
        }

        private boolean isNamed(String stem) {
            return names.stream().anyMatch(n -> Stems.of(Tokens.norm(n)).equals(stem));
        }

        private String head() {
            return object.isEmpty() ? verb : List.copyOf(object).getLast();
        }
    }

    static List<Deed> of(Statement statement) {
        return new ActReader(statement).read();
    }

    private List<Deed> read() {
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> verb = verb(i);
            Set<String> names = names(i);
            if (verb.isPresent() && !names.isEmpty() && !isGerund(i + 1)) {
                int after = afterTimes(i + (verb.get().contains(" ") ? 2 : 1));
                String clause = clause(i, after);
                boolean open = tokens.get(i - 1).norm().equals("could");
                deeds.add(new Deed(verb.get(), names, object(after), about(after), clause, open));
            }
        }
        return deeds;
    }

    /// True for a verb there: who will “countenance leaving” does not do what “leave” says.
    private boolean isGerund(int i) {
        return i < tokens.size()
                && tokens.get(i).kind() == Token.Kind.WORD
                && tokens.get(i).norm().endsWith("ing");
    }

    /// The first token from `after` that tells no time.
    private int afterTimes(int after) {
        int at = after;
        while (at < tokens.size() && TIMES.contains(tokens.get(at).norm())) {
            at++;
        }
        return at;
    }

    /// The words around the verb at `i`, “do” in its place.
    private String clause(int i, int after) {
        String text = statement.text();
        int from = tokens.get(Math.max(0, i - BEFORE)).span().start();
        int to = Math.min(tokens.size(), i + REACH);
        return text.substring(from, tokens.get(i).span().start()) + "do " + words(after, to);
    }

    private String words(int from, int to) {
        return from < to
                ? statement
                        .text()
                        .substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end())
                : "";
    }

    /// The words from `after` up to the last of the object.
    private String about(int after) {
        int last = after;
        int found = 0;
        for (int k = after; k < end(after) && found < OBJECTS; k++) {
            if (isObject(k)) {
                found++;
                last = k + 1;
            }
        }
        return words(after, last);
    }

    private Set<String> object(int after) {
        Set<String> object = new LinkedHashSet<>();
        for (int k = after; k < end(after) && object.size() < OBJECTS; k++) {
            if (isObject(k)) {
                object.add(tokens.get(k).stem());
            }
        }
        return object;
    }

    /// True for a word of what the act is done to; whose it is, is not.
    private boolean isObject(int k) {
        Token token = tokens.get(k);
        boolean owner = k + 1 < tokens.size() && tokens.get(k + 1).norm().equals("'s");
        return token.isContent()
                && !owner
                && token.kind() != Token.Kind.NUMBER
                && !Days.isWeekday(token)
                && !TIMES.contains(token.norm())
                && !token.norm().equals("'s");
    }

    /// Where the object that begins at `after` ends: at a preposition but “of”, or a mark.
    private int end(int after) {
        int end = Math.min(tokens.size(), after + REACH - 1);
        for (int k = after; k < end; k++) {
            Token token = tokens.get(k);
            if (ENDS.contains(token.text()) || k > after && PREPOSITIONS.contains(token.norm())) {
                return k;
            }
        }
        return end;
    }

    private Set<String> names(int i) {
        Set<String> names = new LinkedHashSet<>();
        for (int k = i + 1; k < Math.min(tokens.size(), i + REACH); k++) {
            Token token = tokens.get(k);
            if (STOPS.contains(token.text())) {
                break;
            }
            boolean time = Days.isWeekday(token) || Days.month(token).isPresent();
            if (token.kind() == Token.Kind.NAME && token.isContent() && !time) {
                names.add(token.text());
            }
        }
        return names;
    }

    /// The verb at `i` with its particle, where the word before makes it one.
    private Optional<String> verb(int i) {
        Token token = tokens.get(i);
        boolean lower = token.kind() == Token.Kind.WORD && !token.isCapital();
        boolean plain = lower && !Stopwords.contains(token.norm()) && !LIGHT.contains(token.norm());
        boolean led = i > 0 && LEADS.contains(tokens.get(i - 1).norm());
        boolean put =
                led
                        && lower
                        && i + 1 < tokens.size()
                        && PARTICLES.contains(tokens.get(i + 1).norm());
        if (put) {
            return Optional.of(token.norm() + " " + tokens.get(i + 1).norm());
        }
        boolean intent = i > 1 && INTENT.contains(tokens.get(i - 2).norm());
        boolean object =
                i + 1 < tokens.size()
                        && (OBJECT_STARTS.contains(tokens.get(i + 1).norm())
                                || tokens.get(i + 1).kind() == Token.Kind.NAME);
        boolean verbal =
                !token.norm().endsWith("ing")
                        && !token.norm().endsWith("al")
                        && !token.norm().endsWith("ly");
        return plain && led && verbal && (intent || object)
                ? Optional.of(token.norm())
                : Optional.empty();
    }
}
