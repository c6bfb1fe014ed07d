package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Statement;
import parallax.compare.text.Stopwords;
import parallax.compare.text.Token;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Story;

/// The verb each article chooses for one act: infinitives and verbs after a modal, compared where
/// the words that follow share a name and the sentences mean nearly the same.
final class Acts {

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
    private static final int REACH = 11;
    private static final int BEFORE = 5;
    private static final double LIKE = 0.5;
    private static final double SAME = 0.42;

    private Acts() {}

    /// A verb with the names among the words it governs.
    ///
    /// @param clause the words around it, the verb itself neutral
    private record Act(
            Line line, String verb, Set<String> names, Set<String> objects, String clause) {}

    static List<Discrepancy> of(Story story, List<Document> documents, Relator relator) {
        List<Act> acts = new ArrayList<>();
        for (Line line : Line.of(documents, relator, Acts::hasAct)) {
            acts(line).forEach(acts::add);
        }
        Clauses clauses = new Clauses(relator, acts);
        acts.sort(
                Comparator.comparingLong(
                        a -> -acts.stream().filter(b -> isSame(a, b, clauses)).count()));
        List<Discrepancy> found = new ArrayList<>();
        Set<Act> used = new HashSet<>();
        for (Act act : List.copyOf(acts)) {
            if (used.add(act)) {
                found.addAll(group(story, act, acts, used, clauses));
            }
        }
        return found;
    }

    /// What other articles call the act that `seed` names.
    private static List<Discrepancy> group(
            Story story, Act seed, List<Act> acts, Set<Act> used, Clauses clauses) {
        Finding finding = new Finding();
        finding.add(seed.verb, seed.line.sighting());
        Set<String> names = new TreeSet<>(seed.names);
        List<Act> members = new ArrayList<>(List.of(seed));
        for (int m = 0; m < members.size(); m++) {
            Act member = members.get(m);
            for (Act other : acts) {
                if (!used.contains(other) && isSame(member, other, clauses)) {
                    finding.add(other.verb, other.line.sighting());
                    used.add(other);
                    members.add(other);
                    names.retainAll(other.names);
                }
            }
        }
        Set<String> about = names.isEmpty() ? seed.names : names;
        return finding.close(story, "", Discrepancy.Kind.WORDING, String.join(", ", about));
    }

    private static boolean isSame(Act a, Act b, Clauses clauses) {
        return !a.line.article().equals(b.line.article())
                && a.names.stream().anyMatch(b.names::contains)
                && a.line.like(b.line) >= LIKE
                && clauses.same(a, b) >= SAME;
    }

    /// How surely two acts are one but for the verb, each pair judged once.
    private static final class Clauses {

        private final Relator relator;
        private final Map<String, Reading> readings = new HashMap<>();
        private final Map<List<String>, Double> known = new HashMap<>();

        Clauses(Relator relator, List<Act> acts) {
            this.relator = relator;
            List<String> clauses = acts.stream().map(Act::clause).distinct().toList();
            List<Reading> read = relator.read(clauses);
            for (int i = 0; i < clauses.size(); i++) {
                readings.put(clauses.get(i), read.get(i));
            }
        }

        double same(Act a, Act b) {
            boolean forth = a.clause.compareTo(b.clause) <= 0;
            List<String> pair = forth ? List.of(a.clause, b.clause) : List.of(b.clause, a.clause);
            return known.computeIfAbsent(pair, this::judge);
        }

        private double judge(List<String> pair) {
            Reading x = readings.get(pair.getFirst());
            Reading y = readings.get(pair.getLast());
            return (relator.same(x, y) + relator.same(y, x)) / 2;
        }
    }

    private static boolean hasAct(Statement statement) {
        List<Token> tokens = statement.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (verb(tokens, i).isPresent() && !names(tokens, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Act> acts(Line line) {
        List<Act> acts = new ArrayList<>();
        List<Token> tokens = line.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> verb = verb(tokens, i);
            Set<String> names = names(tokens, i);
            if (verb.isPresent() && !names.isEmpty()) {
                String clause = clause(line, i, verb.get());
                acts.add(new Act(line, verb.get(), names, objects(tokens, i), clause));
            }
        }
        return acts;
    }

    /// The words around the verb at `i`, “do” in its place.
    private static String clause(Line line, int i, String verb) {
        List<Token> tokens = line.tokens();
        int after = Math.min(tokens.size(), i + (verb.contains(" ") ? 2 : 1));
        String text = line.sighting().text();
        int from = tokens.get(Math.max(0, i - BEFORE)).span().start();
        int to = tokens.get(Math.min(tokens.size(), i + REACH) - 1).span().end();
        String rest =
                after < tokens.size()
                        ? tokens.get(after).span().start() <= to
                                ? text.substring(tokens.get(after).span().start(), to)
                                : ""
                        : "";
        return text.substring(from, tokens.get(i).span().start()) + "do " + rest;
    }

    /// The verb at `i` with its particle, where the word before makes it one.
    private static Optional<String> verb(List<Token> tokens, int i) {
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

    private static Set<String> names(List<Token> tokens, int i) {
        return reach(tokens, i, true);
    }

    private static Set<String> objects(List<Token> tokens, int i) {
        return reach(tokens, i, false);
    }

    private static Set<String> reach(List<Token> tokens, int i, boolean names) {
        Set<String> found = new HashSet<>();
        for (int k = i + 1; k < Math.min(tokens.size(), i + REACH); k++) {
            Token token = tokens.get(k);
            if (token.text().equals(".") || token.text().equals(";")) {
                break;
            }
            boolean name = token.kind() == Token.Kind.NAME;
            if (name == names && token.isContent()) {
                found.add(name ? token.text() : token.stem());
            }
        }
        return found;
    }
}
