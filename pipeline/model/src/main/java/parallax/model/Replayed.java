package parallax.model;

import java.util.Locale;

/// What became of one line of `decisions.tsv` in a run.
///
/// @param file name of the file
/// @param number line, from 1
/// @param line the line as written
/// @param outcome what became of it
/// @param note what was done, or why nothing could be
public record Replayed(String file, int number, String line, Outcome outcome, String note) {

    /// What can become of a line.
    public enum Outcome {
        /// It was done.
        APPLIED,
        /// What it speaks of is not in the store, or no longer.
        UNMATCHED,
        /// It is no decision.
        MALFORMED;

        /// The word for people and JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// True unless it was done.
    public boolean isFault() {
        return outcome != Outcome.APPLIED;
    }

    /// For people: place, line and note, such as `decisions.tsv:3: unmatched: no entity
    /// “person:x”`.
    public String message() {
        return file + ":" + number + ": " + outcome.word() + ": " + note;
    }
}
