package parallax.ingest.extract;

import java.util.HashMap;
import java.util.Map;

/// Scores of the class and id words of a block and the blocks around it, each block scored once.
final class NameScores {

    private static final int REACH = 12;

    private final CueWeights weights;
    private final Map<Scope, Float> known = new HashMap<>();
    private final Map<Scope, Float> lowest = new HashMap<>();

    NameScores(CueWeights weights) {
        this.weights = weights;
    }

    /// Weights of the block itself as inner words and of those around it as outer words.
    float of(Scope scope) {
        Float score = known.get(scope);
        if (score == null) {
            float[] sum = {0};
            visit(scope, bucket -> sum[0] += weights.weights()[bucket]);
            score = sum[0];
            known.put(scope, score);
        }
        return score;
    }

    /// Lowest weight of the class and id words of a single block from this one outwards.
    float worst(Scope scope) {
        Float score = lowest.get(scope);
        if (score == null) {
            float own = weights.names(scope.names, 2);
            score = scope.parent == null ? own : Math.min(own, worst(scope.parent));
            lowest.put(scope, score);
        }
        return score;
    }

    /// Weight of the block's own class and id words.
    float own(Scope scope) {
        return weights.names(scope.names, 1);
    }

    static void visit(Scope scope, CueHash.Sink sink) {
        CueHash.names(scope.names, 1, sink);
        CueHash.names(scope.tag, 3, sink);
        int steps = 0;
        for (Scope s = scope.parent; s != null && steps < REACH; s = s.parent) {
            CueHash.names(s.names, 2, sink);
            CueHash.names(s.tag, 4, sink);
            steps++;
        }
    }
}
