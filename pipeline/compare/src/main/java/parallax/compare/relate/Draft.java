package parallax.compare.relate;

import java.util.List;
import parallax.model.Relation;

/// A pair judged by itself, before it is scored among others.
///
/// @param row its features
/// @param label the verdict
/// @param why the evidence for people
record Draft(float[] row, Relation.Label label, List<String> why) {

    /// The relation with its score.
    Relation scored(double score) {
        return new Relation(label, score, why);
    }
}
