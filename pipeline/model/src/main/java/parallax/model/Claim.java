package parallax.model;

import java.util.List;
import java.util.Locale;

/// A statement someone could check, with who made it.
///
/// @param id unique across articles and stable across runs
/// @param span the clause that states it
/// @param source whose word it is
/// @param cue the attributing words, or [Cue#NONE]
/// @param polarity whether the clause is negated
/// @param modality how real the clause presents it
/// @param quantities the numbers in it
/// @param dates the dates in it
/// @param entities ids of the entities in it, in order of appearance
/// @param score check-worthiness, 0 to 1
public record Claim(
        String id,
        Span span,
        Attribution source,
        Cue cue,
        Polarity polarity,
        Modality modality,
        List<Quantity> quantities,
        List<DateValue> dates,
        List<String> entities,
        double score)
        implements Annotation {

    /// Copies the lists; refuses a score outside 0 to 1.
    public Claim {
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
        entities = List.copyOf(entities);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score outside 0..1: " + score);
        }
    }

    /// A positive statement of something done in the outlet's own voice, nothing found in it.
    public static Claim ownVoice(String id, Span span, double score) {
        return new Claim(
                id,
                span,
                Attribution.OWN_VOICE,
                Cue.NONE,
                Polarity.POSITIVE,
                Modality.DONE,
                List.of(),
                List.of(),
                List.of(),
                score);
    }

    /// Whether the statement is negated.
    public enum Polarity {
        POSITIVE,
        NEGATIVE;

        /// The word of the output contract.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How the statement is presented.
    public enum Modality {
        DONE,
        PLANNED,
        OFFERED,
        DEMANDED,
        POSSIBLE,
        CONDITIONAL;

        /// The word of the output contract.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
