package parallax.compare.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the other pairs of two statements say about theirs. Two statements that are both the same
/// as a third are the same; two of which only one is, are not. Where no third statement is paired
/// with both, as between two articles, it goes round two others: one that the first is the same as,
/// and one that is the same as that and paired with the second.
///
/// ```java
/// double[] settled = Consensus.settle(links, logOdds);
/// ```
///
/// One round of inference by message passing for a relation that is transitive. What the others say
/// is added in full; half as much would change little.
public final class Consensus {

    /// Log odds that a companion needs to be taken for the same as likely as not.
    private static final double EVEN = 0.5;

    /// Evidence for and against that is taken for granted, so that little evidence weighs little.
    private static final double PRIOR = 0.3;

    /// What is less likely the same is passed over.
    private static final double FAINT = 0.05;

    private final Map<Integer, Map<Integer, Double>> same = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> kin = new LinkedHashMap<>();

    private Consensus(List<Company.Link> links, double[] logOdds) {
        for (int i = 0; i < logOdds.length; i++) {
            Company.Link link = links.get(i);
            if (link.a() != link.b()) {
                double p = 1 / (1 + Math.exp(EVEN - logOdds[i]));
                same.computeIfAbsent(link.a(), _ -> new LinkedHashMap<>()).put(link.b(), p);
                same.computeIfAbsent(link.b(), _ -> new LinkedHashMap<>()).put(link.a(), p);
            }
        }
        same.forEach((statement, others) -> {
            List<Integer> near = new ArrayList<>(others.keySet());
            near.removeIf(other -> others.get(other) < FAINT);
            kin.put(statement, near);
        });
    }

    /// The log odds that each of `links` joins two statements that say the same, given those of all
    /// judged one by one. A pair without companions keeps its own.
    public static double[] settle(List<Company.Link> links, double[] logOdds) {
        Consensus consensus = new Consensus(links, logOdds);
        double[] settled = new double[logOdds.length];
        Arrays.setAll(settled, i -> logOdds[i] + consensus.of(links.get(i)));
        return settled;
    }

    /// The log of the evidence for a pair over that against it.
    private double of(Company.Link link) {
        if (link.a() == link.b()) {
            return 0;
        }
        Evidence evidence = new Evidence();
        Map<Integer, Double> of = same.get(link.a());
        Map<Integer, Double> with = same.get(link.b());
        if (of.keySet().stream().anyMatch(with::containsKey)) {
            byThird(link, of, with, evidence);
        } else {
            byTwo(link, of, with, evidence);
        }
        return evidence.logOdds();
    }

    private void byThird(
            Company.Link link,
            Map<Integer, Double> of,
            Map<Integer, Double> with,
            Evidence evidence) {
        Set<Integer> thirds = new LinkedHashSet<>(kin.get(link.a()));
        thirds.addAll(kin.get(link.b()));
        for (int third : thirds) {
            if (of.containsKey(third) && with.containsKey(third)) {
                evidence.add(1, of.get(third), with.get(third));
            }
        }
    }

    private void byTwo(
            Company.Link link,
            Map<Integer, Double> of,
            Map<Integer, Double> with,
            Evidence evidence) {
        for (Map.Entry<Integer, Double> third : of.entrySet()) {
            if (third.getKey() == link.b()) {
                continue;
            }
            for (int fourth : kin.get(third.getKey())) {
                if (fourth != link.a() && with.containsKey(fourth)) {
                    double between = same.get(third.getKey()).get(fourth);
                    evidence.add(between, third.getValue(), with.get(fourth));
                }
            }
        }
    }

    /// What speaks for and against a pair.
    private static final class Evidence {

        private double agree = PRIOR;
        private double part = PRIOR;

        /// One way from one statement to the other: the first is the same as a companion with
        /// probability `p`, the second with `q`, and `weight` says how far the companions are one.
        void add(double weight, double p, double q) {
            agree += weight * p * q;
            part += weight * (p * (1 - q) + q * (1 - p));
        }

        double logOdds() {
            return Math.log(agree / part);
        }
    }
}
