package parallax.annotate.quote;

/// What a pronoun or a first name tells of a person.
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /// True unless both are known and differ.
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
