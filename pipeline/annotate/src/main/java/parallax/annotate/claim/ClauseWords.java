package parallax.annotate.claim;

import java.util.Set;

/// Closed classes of words at the seams of clauses.
final class ClauseWords {

    /// Words that link a statement to the one before it.
    static final Set<String> OPENERS =
            Set.of(
                    "that",
                    "but",
                    "and",
                    "yet",
                    "so",
                    "however",
                    "meanwhile",
                    "moreover",
                    "furthermore",
                    "still",
                    "also",
                    "thus",
                    "therefore",
                    "indeed",
                    "instead",
                    "then",
                    "or",
                    "though",
                    "nevertheless",
                    "nonetheless",
                    "additionally",
                    "similarly",
                    "finally",
                    "dass",
                    "aber",
                    "und",
                    "doch",
                    "jedoch");

    /// Words whose clause states nothing by itself.
    static final Set<String> SUBORDINATORS =
            Set.of(
                    "as",
                    "while",
                    "after",
                    "before",
                    "because",
                    "if",
                    "although",
                    "though",
                    "since",
                    "until",
                    "unless",
                    "dass",
                    "weil",
                    "wenn",
                    "nachdem");

    /// What a clause begins with that tells of something else than the main one does.
    static final Set<String> UNDER =
            Set.of(
                    "that",
                    "which",
                    "who",
                    "because",
                    "if",
                    "when",
                    "while",
                    "whether",
                    "although",
                    "though",
                    "whereas",
                    "unless",
                    "since",
                    "until",
                    "after",
                    "before",
                    "as",
                    "dass",
                    "weil",
                    "wenn");

    private ClauseWords() {}
}
