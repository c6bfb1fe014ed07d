package parallax.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): ranks add up as 1/(60 +
/// rank), so that no score of one ranking need be comparable with a score of another.
final class Fusion {

    private static final double K = 60;

    private Fusion() {}

    /// The documents of all rankings with their fused scores, best first; of equals the one first
    /// met stays first.
    static List<Map.Entry<Integer, Double>> of(List<List<Integer>> rankings) {
        Map<Integer, Double> scores = new LinkedHashMap<>();
        for (List<Integer> ranking : rankings) {
            for (int rank = 0; rank < ranking.size(); rank++) {
                scores.merge(ranking.get(rank), 1 / (K + rank + 1), Double::sum);
            }
        }
        List<Map.Entry<Integer, Double>> fused = new ArrayList<>(scores.entrySet());
        fused.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return fused;
    }
}
