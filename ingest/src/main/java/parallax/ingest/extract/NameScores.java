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
    private final Map<String, float[]> tags = new HashMap<>();

    private NameScores(CueWeights weights) {
        this.weights = weights;
    }

    /// Fills the scores of all blocks that hold text; parents come before children.
    static void fill(List<Scope> scopes, CueWeights weights) {
        NameScores scores = new NameScores(weights);
        for (Scope scope : scopes) {
            scope.look.isScored = false;
            scope.look.names.isScored = false;
        }
        for (Scope scope : scopes) {
            if (scope.pieces > 0 || scope.parent == null) {
                scores.fill(scope);
            }
        }
    }

    /// The score of a block with those around it.
    static float total(Scope scope) {
        return scope.innerNames + (scope.parent == null ? 0 : scope.parent.outerNames);
    }

    private void fill(Scope scope) {
        Look look = scope.look;
        if (!look.isScored) {
            score(look);
        }
        Names names = look.names;
        boolean root = scope.parent == null;
        scope.ownNames = names.inner;
        scope.innerNames = look.inner;
        scope.outerNames = look.outer + (root ? 0 : scope.parent.outerNames);
        scope.worstNames = root ? names.outer : Math.min(names.outer, scope.parent.worstNames);
    }

    private void score(Look look) {
        Names names = look.names;
        if (!names.isScored) {
            float[] sums = weights.names(names.text, INNER, OUTER);
            names.inner = sums[0];
            names.outer = sums[1];
            names.isScored = true;
        }
        float[] tag = tags.computeIfAbsent(look.tag, t -> weights.names(t, INNER_TAG, OUTER_TAG));
        look.inner = names.inner + tag[0];
        look.outer = names.outer + tag[1];
        look.isScored = true;
    }

    /// Visits the buckets whose weights make up [#total(Scope)].
    static void visit(Scope scope, CueHash.Sink sink) {
        CueHash.names(scope.look.names.text, INNER, sink);
        CueHash.names(scope.tag, INNER_TAG, sink);
        for (Scope s = scope.parent; s != null; s = s.parent) {
            CueHash.names(s.look.names.text, OUTER, sink);
            CueHash.names(s.tag, OUTER_TAG, sink);
        }
    }
}
