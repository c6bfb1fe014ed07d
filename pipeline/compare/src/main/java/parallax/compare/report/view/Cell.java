package parallax.compare.report.view;

import java.util.List;
import java.util.Locale;

/// What one outlet does with one claim.
///
/// @param state stated, attributed, contradicted, absent, or not to be told
/// @param note whom it is attributed to, what is said instead, or why it cannot be told
/// @param evidence the outlet's own words, empty where it has none
public record Cell(State state, String note, List<Evidence> evidence) {

    public Cell {
        evidence = List.copyOf(evidence);
    }

    /// The five things an outlet can do with a claim.
    public enum State {
        STATED("●", "stated"),
        ATTRIBUTED("◐", "attributed"),
        CONTRADICTED("≠", "says otherwise"),
        ABSENT("–", "absent"),
        CANNOT_TELL("?", "cannot tell");

        private final String mark;
        private final String label;

        State(String mark, String label) {
            this.mark = mark;
            this.label = label;
        }

        /// A single sign that stands for the state without colour.
        public String mark() {
            return mark;
        }

        /// The state in words.
        public String label() {
            return label;
        }

        /// The name as used in exports and style sheets, such as `cannot-tell`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
