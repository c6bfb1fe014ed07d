package parallax.model;

import java.util.Locale;

/// The words that mark an attribution, such as `said` or `according to`.
///
/// @param span where they stand; empty for [#NONE]
/// @param text the words
/// @param stance how they colour what is reported
/// @param act what they tell of
/// @param verb the reporting verb in its dictionary form, such as `say` for “has repeatedly said”,
///   or `according to`; as written where no dictionary has it; empty where a noun or a mark reports
public record Cue(Span span, String text, Stance stance, Act act, String verb) {

    /// No cue at all.
    public static final Cue NONE = new Cue(Span.of(0, 0), "", Stance.NEUTRAL);

    /// A cue that tells of words, of which no verb is known.
    public Cue(Span span, String text, Stance stance) {
        this(span, text, stance, Act.SPEECH, "");
    }

    /// The same cue with its verb.
    public Cue withVerb(String verb) {
        return new Cue(span, text, stance, act, verb);
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
