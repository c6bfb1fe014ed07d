package parallax.model;

/// The kinds of things that mentions name.
public enum EntityType {
    PERSON,
    STATE,
    AGREEMENT,
    ORGANIZATION,
    PLACE,
    DATE,
    QUANTITY
}
