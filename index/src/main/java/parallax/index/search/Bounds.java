package parallax.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much a query may ask for, so that none takes seconds: patterns are looked up in the whole
/// vocabulary, one by one, and Lucene itself ends at 1,024 clauses.
final class Bounds {

    private static final int MOST_PARTS = 300;
    private static final int MOST_PATTERNS = 30;

    private Bounds() {}

    /// The first part that is too much, if any is.
    static Optional<Fault> fault(Node root) {
        List<Node.Leaf> leaves = new ArrayList<>();
        collect(root, leaves);
        List<Node.Leaf> patterns = leaves.stream().filter(Bounds::isPattern).toList();
        if (patterns.size() > MOST_PATTERNS) {
            return Optional.of(
                    fault(
                            patterns.get(MOST_PATTERNS),
                            "a query may have %d wildcards, fuzzy words and regular expressions,"
                                    + " this has %d",
                            MOST_PATTERNS,
                            patterns.size()));
        }
        return leaves.size() <= MOST_PARTS
                ? Optional.empty()
                : Optional.of(
                        fault(
                                leaves.get(MOST_PARTS),
                                "a query may have %d words and phrases, this has %d",
                                MOST_PARTS,
                                leaves.size()));
    }

    private static Fault fault(Node.Leaf leaf, String message, int most, int found) {
        return new Fault(leaf.at(), message.formatted(most, found), "");
    }

    private static boolean isPattern(Node.Leaf leaf) {
        return switch (leaf) {
            case Node.Pattern _, Node.Fuzzy _, Node.Regex _ -> true;
            case Node.Word _, Node.Phrase _, Node.Range _, Node.Present _ -> false;
        };
    }

    private static void collect(Node node, List<Node.Leaf> leaves) {
        switch (node) {
            case Node.And(var parts) -> parts.forEach(part -> collect(part, leaves));
            case Node.Or(var parts) -> parts.forEach(part -> collect(part, leaves));
            case Node.Not(var part) -> collect(part, leaves);
            case Node.Boost(var part, var _) -> collect(part, leaves);
            case Node.Leaf leaf -> leaves.add(leaf);
            case Node.All _ -> {}
        }
    }
}
