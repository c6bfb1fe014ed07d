package parallax.compare.discrepancy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Neutral;
import parallax.compare.text.Token;
import parallax.compare.thread.Saying;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Relation;
import parallax.model.Sighting;

/// Claims of one thread of which one article denies what another states.
final class Polarity {

    private static final double TURNED = 0.2;
    private static final double ALIKE = 0.45;
    private static final double SURE = 0.6;
    private static final Set<String> DENYING =
            Set.of("not", "no", "never", "nobody", "none", "neither", "nor", "without", "cannot");
    private static final Set<String> REFUSING = Set.of("fail", "refus", "declin");

    private Polarity() {}

    static List<Discrepancy> of(Scene scene, ClaimThread thread) {
        Finding finding = new Finding();
        for (Sighting sighting : thread.sightings()) {
            boolean negated = isNegated(scene.saying(sighting));
            finding.add(negated ? "denied" : "stated", sighting);
        }
        return finding.size() > 1 && isDenied(scene, thread)
                ? scene.close(finding, thread.id(), Kind.POLARITY, thread.text())
                : List.of();
    }

    /// True when some sighting denies another of another article.
    private static boolean isDenied(Scene scene, ClaimThread thread) {
        List<Saying> all = thread.sightings().stream().map(scene::saying).toList();
        return all.stream()
                .filter(Polarity::isNegated)
                .anyMatch(a ->
                        all.stream()
                                .filter(b -> !isNegated(b) && !b.article().equals(a.article()))
                                .anyMatch(b -> denies(a, b, scene.relator())));
    }

    private static boolean isNegated(Saying saying) {
        List<Token> tokens = saying.reading().statement().tokens();
        long negations =
                IntStream.range(0, tokens.size()).filter(i -> isNegation(tokens, i)).count();
        return negations % 2 == 1;
    }

    /// True for a word that denies; “failed” and “refused” only before “to”.
    static boolean isNegation(List<Token> tokens, int i) {
        String norm = tokens.get(i).norm();
        boolean to = i + 1 < tokens.size() && tokens.get(i + 1).norm().equals("to");
        return DENYING.contains(norm)
                || norm.endsWith("n't")
                || to && REFUSING.contains(tokens.get(i).stem());
    }

    /// True when taking the negation away makes the two much more alike, and alike enough, or when
    /// they contradict though all else is the same.
    private static boolean denies(Saying a, Saying b, Relator relator) {
        double without = a.sameButForValues(b, relator);
        if (without < ALIKE) {
            return false;
        }
        boolean contradicts =
                relator.relate(a.reading(), b.reading()).label() == Relation.Label.CONTRADICT;
        if (contradicts && without >= SURE) {
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
}
