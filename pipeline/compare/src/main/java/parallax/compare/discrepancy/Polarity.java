package parallax.compare.discrepancy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Days;
import parallax.compare.text.Neutral;
import parallax.compare.text.Token;
import parallax.compare.thread.Saying;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Relation;

/// Claims of one thread of which one article denies what another states. A lone “not” is seldom of
/// the same thing, so these stay below what a report shows; [Denials] has the surer ones.
final class Polarity {

    private static final double TURNED = 0.2;
    private static final double ALIKE = 0.45;
    private static final double SURE = 0.6;
    private static final double CLEAR = 0.48;
    private static final double OPEN = 0.4;
    private static final int WORDS = 3;
    private static final Set<String> DENYING =
            Set.of("not", "no", "never", "nobody", "none", "neither", "nor", "without", "cannot");
    private static final int REACH = 6;
    private static final int ASIDE = 3;
    private static final Set<String> ASKING = Set.of("whether", "?");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whom", "whose");
    private static final Set<String> REFUSING = Set.of("fail", "refus", "declin");

    private Polarity() {}

    static List<Discrepancy> of(Scene scene, ClaimThread thread) {
        List<Saying> all = thread.sightings().stream().map(scene::saying).toList();
        Finding finding = new Finding();
        double best = 0;
        for (Saying a : all) {
            for (Saying b : all) {
                boolean candidate = isNegated(a) && isPlain(b) && !b.article().equals(a.article());
                if (candidate && touches(a, b) && denies(a, b, scene.relator())) {
                    finding.add("denied", a.sighting());
                    finding.add("stated", b.sighting());
                    boolean sure = isAbout(a, b) && a.sameButForValues(b, scene.relator()) >= SURE;
                    best = Math.max(best, sure ? CLEAR : OPEN);
                }
            }
        }
        return scene.close(finding.at(best), thread.id(), Kind.POLARITY, thread.text());
    }

    private static boolean isNegated(Saying saying) {
        List<Token> tokens = saying.reading().statement().tokens();
        long negations =
                IntStream.range(0, tokens.size()).filter(i -> isNegation(tokens, i)).count();
        return negations % 2 == 1;
    }

    /// True for a claim without any denial that does not leave open “whether” it is so.
    private static boolean isPlain(Saying saying) {
        List<Token> tokens = saying.reading().statement().tokens();
        return IntStream.range(0, tokens.size())
                .noneMatch(i -> isNegation(tokens, i) || ASKING.contains(tokens.get(i).norm()));
    }

    /// True when `b` has one of the telling words that `a` denies up to the next mark, in its main
    /// clause: what was not done by one “who was not there” is beside the point.
    private static boolean touches(Saying a, Saying b) {
        List<Token> tokens = a.reading().statement().tokens();
        Set<String> theirs = stems(b, Polarity::isTelling);
        return IntStream.range(0, tokens.size())
                .filter(i -> isNegation(tokens, i) && !isAside(tokens, i))
                .anyMatch(i ->
                        tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + REACH)).stream()
                                .takeWhile(t -> t.kind() != Token.Kind.MARK)
                                .filter(Polarity::isTelling)
                                .anyMatch(t -> theirs.contains(t.stem())));
    }

    private static boolean isTelling(Token token) {
        return token.isContent() && token.kind() == Token.Kind.WORD && !Days.isWeekday(token);
    }

    private static boolean isAside(List<Token> tokens, int negation) {
        return tokens.subList(Math.max(0, negation - ASIDE), negation).stream()
                .anyMatch(t -> RELATIVE.contains(t.norm()));
    }

    /// True for a word that denies; “failed” and “refused” only before “to”.
    static boolean isNegation(List<Token> tokens, int i) {
        String norm = tokens.get(i).norm();
        boolean to = i + 1 < tokens.size() && tokens.get(i + 1).norm().equals("to");
        return DENYING.contains(norm)
                || norm.endsWith("n't")
                || to && REFUSING.contains(tokens.get(i).stem());
    }

    /// True when `b` has the word that `a` denies, and they name something in common; where neither
    /// names anything, two more words.
    private static boolean isAbout(Saying a, Saying b) {
        List<Token> tokens = a.reading().statement().tokens();
        Set<String> theirs = stems(b, Token::isContent);
        boolean denied =
                IntStream.range(0, tokens.size())
                        .filter(i -> isNegation(tokens, i))
                        .anyMatch(i -> denied(tokens, i).filter(theirs::contains).isPresent());
        Set<String> names = stems(a, t -> t.kind() == Token.Kind.NAME);
        Set<String> others = stems(b, t -> t.kind() == Token.Kind.NAME);
        if (names.isEmpty() && others.isEmpty()) {
            Set<String> shared = stems(a, Token::isContent);
            shared.retainAll(theirs);
            return denied && shared.size() >= WORDS;
        }
        return denied && !Collections.disjoint(names, others);
    }

    private static Set<String> stems(Saying saying, Predicate<Token> wanted) {
        return saying.reading().statement().tokens().stream()
                .filter(wanted)
                .map(Token::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// The stem of the first telling word after a negation.
    private static Optional<String> denied(List<Token> tokens, int negation) {
        return tokens.subList(negation + 1, tokens.size()).stream()
                .filter(t -> t.isContent() && !t.norm().endsWith("ly"))
                .map(Token::stem)
                .findFirst();
    }

    /// True when the two contradict though all else is the same, or become much more alike without
    /// the negation.
    private static boolean denies(Saying a, Saying b, Relator relator) {
        double without = a.sameButForValues(b, relator);
        if (without < ALIKE) {
            return false;
        }
        if (without >= SURE && contradicts(a, b, relator)) {
            return true;
        }
        List<Reading> standing =
                relator.read(
                        List.of(
                                Neutral.butForDenials(a.reading().statement()),
                                Neutral.butForDenials(b.reading().statement())));
        double with =
                (relator.same(standing.getFirst(), standing.getLast())
                                + relator.same(standing.getLast(), standing.getFirst()))
                        / 2;
        return without - with >= TURNED;
    }

    private static boolean contradicts(Saying a, Saying b, Relator relator) {
        return relator.relate(a.reading(), b.reading()).label() == Relation.Label.CONTRADICT;
    }
}
