package parallax.model;

import java.util.Locale;

/// The words that mark an attribution, such as `said` or `according to`.
///
/// @param span where they stand; empty for [#NONE]
/// @param text the words
/// @param stance how they colour what is reported
/// @param act what they tell of
public record Cue(Span span, String text, Stance stance, Act act) {

    /// No cue at all.
    public static final Cue NONE = new Cue(Span.of(0, 0), "", Stance.NEUTRAL);

    /// A cue that tells of words.
    public Cue(Span span, String text, Stance stance) {
        this(span, text, stance, Act.SPEECH);
    }

    /// True when there is a cue.
    public boolean isPresent() {
        return !text.isEmpty();
    }

    /// How a reporting verb presents what it reports.
    public enum Stance {
        NEUTRAL,
        DOUBTING,
        ASSERTING,
        DENYING,
        PROMISING,
        WARNING;

        /// The word of the output contract.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What an attribution tells of.
    public enum Act {
        /// Something said, written or shown.
        SPEECH,
        /// Something thought, hoped, feared, expected.
        BELIEF,
        /// Something wanted, planned, refused.
        INTENTION,
        /// Something done, told without a reporting word.
        DEED;

        /// The word of the output.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
