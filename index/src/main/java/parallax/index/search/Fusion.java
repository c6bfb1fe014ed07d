package parallax.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): ranks add up as 1/(20 +
/// rank), so that no score of one ranking need be comparable with a score of another. The paper's
/// 60 lets agreement far down outweigh a first place; on tweets that ask for checked claims 10 to
/// 30 found the claim earlier, on either half of the queries.
final class Fusion {

    private static final double K = 20;

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
