package parallax.index.search;

import java.util.List;
import parallax.model.Span;

/// A parsed query, before anything is known of the index.
sealed interface Node {

    /// Everything.
    record All() implements Node {}

    /// All of them.
    record And(List<Node> parts) implements Node {}

    /// At least one of them.
    record Or(List<Node> parts) implements Node {}

    /// Everything but.
    record Not(Node part) implements Node {}

    /// Weighs more or less in the ranking.
    record Boost(Node part, float by) implements Node {}

    /// Something looked for in one field, at a place of the query.
    sealed interface Leaf extends Node {
        String field();

        Span at();
    }

    /// A bare word.
    record Word(String field, String text, Span at) implements Leaf {}

    /// Quoted words, at most `slop` places apart from their order.
    record Phrase(String field, String text, int slop, Span at) implements Leaf {}

    /// A word with `*` or `?`.
    record Pattern(String field, String text, Span at) implements Leaf {}

    /// A word with up to `edits` letters changed.
    record Fuzzy(String field, String text, int edits, Span at) implements Leaf {}

    /// A regular expression over single words.
    record Regex(String field, String text, Span at) implements Leaf {}

    /// From `low` to `high`; an empty end is open.
    record Range(String field, String low, String high, boolean withLow, boolean withHigh, Span at)
            implements Leaf {}

    /// Any value at all.
    record Present(String field, Span at) implements Leaf {}
}
