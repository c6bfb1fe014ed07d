package parallax.model;

import java.util.List;
import java.util.Locale;

/// How two statements relate.
///
/// @param label the verdict
/// @param score how surely they say the same, 0 to 1
/// @param why the evidence for people
public record Relation(Label label, double score, List<String> why) {
    public Relation {
        why = List.copyOf(why);
    }

    /// Same, contradicting, or neither.
    public enum Label {
        SAME,
        CONTRADICT,
        DIFFERENT;

        /// The word of the output contract.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
