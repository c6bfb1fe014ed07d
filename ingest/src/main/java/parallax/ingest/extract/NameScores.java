package parallax.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Scores the class and id words of all blocks of a page: a block's own words as inner words, those
/// of the blocks around it as outer ones.
final class NameScores {

    private static final int INNER = 1;
    private static final int OUTER = 2;
    private static final int INNER_TAG = 3;
    private static final int OUTER_TAG = 4;

    private final CueWeights weights;
    private final Map<String, float[]> known = new HashMap<>();

    private NameScores(CueWeights weights) {
        this.weights = weights;
    }

    /// Fills the scores of all blocks; parents come before children.
    static void fill(List<Scope> scopes, CueWeights weights) {
        NameScores scores = new NameScores(weights);
        for (Scope scope : scopes) {
            scores.fill(scope);
        }
    }

    /// The score of a block with those around it.
    static float total(Scope scope) {
        return scope.innerNames + (scope.parent == null ? 0 : scope.parent.outerNames);
    }

    private void fill(Scope scope) {
        float[] own = known.computeIfAbsent(scope.tag + ' ' + scope.names, _ -> score(scope));
        boolean root = scope.parent == null;
        scope.ownNames = own[0];
        scope.innerNames = own[1];
        scope.outerNames = own[2] + (root ? 0 : scope.parent.outerNames);
        scope.worstNames = root ? own[3] : Math.min(own[3], scope.parent.worstNames);
    }

    private float[] score(Scope scope) {
        float own = weights.names(scope.names, INNER);
        float around = weights.names(scope.names, OUTER);
        return new float[] {
            own,
            own + weights.names(scope.tag, INNER_TAG),
            around + weights.names(scope.tag, OUTER_TAG),
            around
        };
    }

    /// Visits the buckets whose weights make up [#total(Scope)].
    static void visit(Scope scope, CueHash.Sink sink) {
        CueHash.names(scope.names, INNER, sink);
        CueHash.names(scope.tag, INNER_TAG, sink);
        for (Scope s = scope.parent; s != null; s = s.parent) {
            CueHash.names(s.names, OUTER, sink);
            CueHash.names(s.tag, OUTER_TAG, sink);
        }
    }
}
