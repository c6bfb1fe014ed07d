package parallax.annotate.entity;

/// Says how likely words of a sentence are the name of a state, by their context.
@FunctionalInterface
interface StateOpinion {

    /// Says nothing.
    StateOpinion NONE = (_, _) -> 0;

    /// The logarithm of the odds that tokens `from` up to `to` name a state; 0 where nothing is
    /// known.
    float of(int from, int to);
}
