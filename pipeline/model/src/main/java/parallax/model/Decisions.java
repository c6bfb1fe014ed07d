package parallax.model;

import java.util.ArrayList;
import java.util.List;

/// The lines of a `decisions.tsv`, in their order: what can be replayed, and what cannot be read.
///
/// ```java
/// Decisions decisions = Decisions.parse("decisions.tsv", Files.readString(file));
/// decisions.faults();   // decisions.tsv:3: no decision begins with “mrege”
/// ```
///
/// Empty lines and lines that begin with `#` are for people.
///
/// @param lines the decisions
/// @param faults lines that are no decision
public record Decisions(List<Line> lines, List<Replayed> faults) {

    /// None.
    public static final Decisions NONE = new Decisions(List.of(), List.of());

    /// Copies the lists.
    public Decisions {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /// A decision and where it stands.
    ///
    /// @param file name of the file
    /// @param number line, from 1
    /// @param text the line as written
    /// @param decision what it says
    public record Line(String file, int number, String text, Decision decision) {

        /// File and line, such as `decisions.tsv:3`.
        public String place() {
            return file + ":" + number;
        }

        /// What to say of something that is so because of this line.
        public String why() {
            String why = decision.why();
            return "decided in " + place() + (why.isEmpty() ? "" : ": " + why);
        }
    }

    /// Reads `text`, the content of `file`.
    public static Decisions parse(String file, String text) {
        List<Line> lines = new ArrayList<>();
        List<Replayed> faults = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                lines.add(new Line(file, number, line, Decision.parse(line)));
            } catch (IllegalArgumentException e) {
                String note = e.getMessage();
                faults.add(new Replayed(file, number, line, Replayed.Outcome.MALFORMED, note));
            }
        }
        return new Decisions(lines, faults);
    }
}
