package parallax.compare.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.text.Amount;

/// The numbers of two statements that measure the same thing, by what stands around them, what they
/// count and their unit.
public final class Counterparts {

    private static final double COMPARABLE = 0.5;
    private static final double EQUAL = 0.4;
    private static final double AGREE = 0.2;

    private Counterparts() {}

    /// A number of the first statement and the one of the second that stands for it.
    public record Pair(Amount a, Amount b) {}

    private record Candidate(Amount a, Amount b, double weight) {}

    /// The pairs, each number in at most one; numbers that agree are paired before those that do
    /// not.
    public static List<Pair> of(Reading a, Reading b) {
        List<Amount> as = values(a);
        List<Amount> bs = values(b);
        if (as.isEmpty() || bs.isEmpty()) {
            return List.of();
        }
        Alignment alignment = Alignment.of(a, b);
        List<Candidate> candidates = new ArrayList<>();
        for (Amount x : as) {
            for (Amount y : bs) {
                double comparable = FigureFeatures.comparable(x, y, a, b, alignment);
                if (comparable >= COMPARABLE && x.unit().equals(y.unit())) {
                    double equal = x.value() == y.value() ? EQUAL : x.agrees(y) ? AGREE : 0;
                    candidates.add(new Candidate(x, y, comparable + equal));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble((Candidate c) -> -c.weight)
                        .thenComparingInt(c -> c.a.first())
                        .thenComparingInt(c -> c.b.first()));
        Set<Amount> used = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate c : candidates) {
            boolean free = !used.contains(c.a) && pairs.stream().noneMatch(p -> p.b.equals(c.b));
            if (free) {
                used.add(c.a);
                pairs.add(new Pair(c.a, c.b));
            }
        }
        return pairs;
    }

    private static List<Amount> values(Reading reading) {
        return reading.statement().amounts().stream()
                .filter(x -> !x.isYear() && !x.isOrdinal())
                .filter(x -> !FigureFeatures.isTitle(x, reading))
                .toList();
    }
}
