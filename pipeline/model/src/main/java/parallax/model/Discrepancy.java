package parallax.model;

import java.util.List;

/// A place where articles of one story differ. Never says who is right.
///
/// @param id stable for the same values and sightings
/// @param story id of the story
/// @param thread id of the thread, or empty when it is about an entity
/// @param kind what differs
/// @param about what the values are values of, for people
/// @param values at least two differing values, each with where it was seen
/// @param confidence how surely the values are of one thing and cannot both hold, 0 to 1
public record Discrepancy(
        String id,
        String story,
        String thread,
        Kind kind,
        String about,
        List<Value> values,
        double confidence) {

    private static final double SURE = 0.5;

    /// Refuses fewer than two values and a confidence outside 0 to 1.
    public Discrepancy {
        values = List.copyOf(values);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
        }
        if (values.size() < 2) {
            throw new IllegalArgumentException("one value is no discrepancy: " + values);
        }
    }

    /// True when it is sure enough for a report; the others are left to the exports.
    public boolean isSure() {
        return confidence >= SURE;
    }

    /// One of the differing values.
    public record Value(String value, List<Sighting> sightings) {
        public Value {
            sightings = List.copyOf(sightings);
        }
    }

    /// What can differ.
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        ROLE,
        SPELLING,
        WORDING,
        POLARITY,
        ATTRIBUTION,
        PLACE
    }
}
