package parallax.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import parallax.model.Reading;

/// Counts what became of the inputs and lists those that failed on standard error.
final class Tally {

    private final PrintStream messages;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int inputs;
    private int failed;

    Tally(PrintStream messages) {
        this.messages = messages;
    }

    /// Counts one reading.
    void add(Reading reading) {
        inputs++;
        counts.merge(word(reading), 1, Integer::sum);
        if (reading instanceof Reading.Failed(var where, var why)) {
            failed++;
            messages.println(Plain.of("failed: " + where + ": " + why));
        }
    }

    /// The exit code of the contract: 0 all accounted for, 1 some failed.
    int exitCode() {
        return failed == 0 ? 0 : 1;
    }

    /// One line for people, such as `12 inputs: 9 ok, 2 duplicates, 1 failed`.
    String summary() {
        StringJoiner parts = new StringJoiner(", ");
        counts.forEach((word, n) -> parts.add(n + " " + word + (isCounted(word, n) ? "s" : "")));
        return inputs + (inputs == 1 ? " input" : " inputs") + (inputs == 0 ? "" : ": " + parts);
    }

    private static boolean isCounted(String word, int n) {
        return word.equals("duplicate") && n > 1;
    }

    private static String word(Reading reading) {
        return switch (reading) {
            case Reading.Kept _ -> "ok";
            case Reading.Duplicate _ -> "duplicate";
            case Reading.Dropped _ -> "boilerplate only";
            case Reading.Unsupported _ -> "unsupported";
            case Reading.Failed _ -> "failed";
        };
    }
}
