package parallax.bench.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import parallax.compare.relate.Verdict;

/// The figures of the pair sets: average precision, mean average precision, F1 by label.
///
/// @param pairs the pairs
/// @param values probabilities of different, same, contradict, then the score, for each pair
record PairScores(List<Pairs> pairs, double[][] values) {

    /// All figures, one line.
    String line() {
        StringBuilder line = new StringBuilder();
        for (String set : List.of("scu_pairs", "superpal_mn", "stsb_news", "mrpc", "ct20_snopes")) {
            if (set.equals("ct20_snopes")) {
                line.append("ct20 MAP %.4f ".formatted(meanAveragePrecision(set)));
            } else {
                line.append("%s AP %.4f ".formatted(set, averagePrecision(of(set))));
            }
        }
        Predicate<Pairs> numeric = p -> p.set().equals("vitaminc") && p.numeric();
        double[] c = prf(numeric, 2);
        line.append("| vitc-num contra P %.3f R %.3f F %.3f ".formatted(c[0], c[1], c[2]));
        line.append("vitc macro %.4f ".formatted(macro("vitaminc", 3)));
        line.append("rte3 macro %.4f ".formatted(macro("rte3", 3)));
        line.append("bnli contra F %.4f".formatted(prf(p -> p.set().equals("breaking_nli"), 2)[2]));
        return line.toString();
    }

    private List<Integer> of(String set) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).set().equals(set)) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private double averagePrecision(List<Integer> indexes) {
        List<Integer> ranked = new ArrayList<>(indexes);
        ranked.sort(Comparator.comparingDouble(i -> -values[i][3]));
        double sum = 0;
        int hits = 0;
        for (int rank = 0; rank < ranked.size(); rank++) {
            if (pairs.get(ranked.get(rank)).label() == 1) {
                sum += ++hits / (rank + 1.0);
            }
        }
        return hits == 0 ? 0 : sum / hits;
    }

    private double meanAveragePrecision(String set) {
        Map<String, List<Integer>> queries = new TreeMap<>();
        for (int i : of(set)) {
            queries.computeIfAbsent(pairs.get(i).a(), _ -> new ArrayList<>()).add(i);
        }
        return queries.values().stream()
                .filter(q -> q.stream().anyMatch(i -> pairs.get(i).label() == 1))
                .filter(q -> q.stream().anyMatch(i -> pairs.get(i).label() != 1))
                .mapToDouble(this::averagePrecision)
                .average()
                .orElse(0);
    }

    private double macro(String set, int labels) {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += prf(p -> p.set().equals(set), label)[2];
        }
        return sum / labels;
    }

    private double[] prf(Predicate<Pairs> which, int label) {
        int both = 0;
        int said = 0;
        int gold = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (which.test(pairs.get(i))) {
                boolean is = pairs.get(i).label() == label;
                boolean says = Verdict.of(Arrays.copyOf(values[i], 3)).ordinal() == label;
                both += is && says ? 1 : 0;
                said += says ? 1 : 0;
                gold += is ? 1 : 0;
            }
        }
        double p = both / Math.max(1.0, said);
        double r = both / Math.max(1.0, gold);
        return new double[] {p, r, 2 * p * r / Math.max(1e-9, p + r)};
    }
}
