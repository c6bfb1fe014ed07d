package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.compare.discrepancy.ActReader.Deed;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.model.Discrepancy;

/// The verb each article chooses for one act: compared where the words it governs share a name and
/// begin with a common word, and the sentences mean nearly the same.
final class Acts {

    private static final double LIKE = 0.5;
    private static final double SAME = 0.38;
    private static final int SHORTEST = 3;

    private final List<Act> acts = new ArrayList<>();
    private final Relator relator;
    private final Map<List<String>, Double> known = new HashMap<>();

    private Acts(Relator relator) {
        this.relator = relator;
    }

    private record Act(Line line, Deed deed) {

        /// True for another act of the same sentence: “to save it, to strengthen it” are two.
        boolean isBeside(Act other) {
            return line.sighting().equals(other.line.sighting())
                    && !deed.verb().equals(other.deed.verb());
        }

        /// True for two acts of two articles that may be one.
        boolean mayBe(Act other) {
            return !line.article().equals(other.line.article())
                    && deed.open() == other.deed.open()
                    && !Collections.disjoint(deed.names(), other.deed.names())
                    && deed.sharesObject(other.deed);
        }
    }

    static List<Discrepancy> of(Scene scene) {
        Acts acts = new Acts(scene.relator());
        for (Line line : scene.lines()) {
            ActReader.of(line.statement()).forEach(deed -> acts.acts.add(new Act(line, deed)));
        }
        acts.acts.removeIf(a -> acts.acts.stream().noneMatch(a::mayBe));
        return acts.differing(scene);
    }

    private List<Discrepancy> differing(Scene scene) {
        Map<Act, Long> company = new IdentityHashMap<>();
        acts.forEach(a -> company.put(a, acts.stream().filter(b -> isSame(a, b)).count()));
        acts.sort(Comparator.comparingLong(a -> -company.get(a)));
        List<Discrepancy> found = new ArrayList<>();
        Set<Act> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Act act : acts) {
            if (used.add(act)) {
                found.addAll(group(scene, act, used));
            }
        }
        return found;
    }

    /// What other articles call the act that `seed` names.
    private List<Discrepancy> group(Scene scene, Act seed, Set<Act> used) {
        List<Act> members = new ArrayList<>(List.of(seed));
        double weakest = 1;
        for (int m = 0; m < members.size(); m++) {
            for (Act other : acts) {
                if (!used.contains(other) && isSame(members.get(m), other)) {
                    weakest = Math.min(weakest, same(members.get(m), other));
                    used.add(other);
                    members.add(other);
                }
            }
        }
        Finding finding = new Finding(0.5 + weakest / 2);
        members.stream()
                .filter(a -> members.stream().noneMatch(a::isBeside))
                .forEach(a -> finding.add(a.deed.verb(), a.line.sighting()));
        return scene.close(finding, Discrepancy.Kind.WORDING, about(members));
    }

    /// The shortest of what the acts are done to that is more than a title such as “Mr”.
    private static String about(List<Act> members) {
        return members.stream()
                .map(a -> a.deed.about())
                .filter(a -> a.length() > SHORTEST)
                .min(Comparator.comparingInt(String::length).thenComparing(s -> s))
                .orElse("");
    }

    private boolean isSame(Act a, Act b) {
        return a.mayBe(b) && a.line.like(b.line, relator) >= LIKE && same(a, b) >= SAME;
    }

    /// How surely two acts are one but for the verb, each pair judged once.
    private double same(Act a, Act b) {
        String x = a.deed.clause();
        String y = b.deed.clause();
        List<String> pair = x.compareTo(y) <= 0 ? List.of(x, y) : List.of(y, x);
        return known.computeIfAbsent(pair, this::judge);
    }

    private double judge(List<String> pair) {
        List<Reading> read = relator.read(pair);
        Reading x = read.getFirst();
        Reading y = read.getLast();
        return (relator.same(x, y) + relator.same(y, x)) / 2;
    }
}
