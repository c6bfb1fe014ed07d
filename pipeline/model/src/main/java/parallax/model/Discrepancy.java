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
public record Discrepancy(
        String id, String story, String thread, Kind kind, String about, List<Value> values) {

    /// Refuses fewer than two values.
    public Discrepancy {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("one value is no discrepancy: " + values);
        }
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
