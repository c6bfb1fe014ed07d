package parallax.model;

import java.util.List;

/// Two articles of which one copies the other, or both a third.
///
/// @param first id of one article
/// @param second id of the other
/// @param share share of the shorter text's 5-word shingles found in the other, 0 to 1
/// @param longestRun longest run of words both have
/// @param reasons the evidence: containment, credit line, dateline
public record CopyPair(
        String first, String second, double share, int longestRun, List<OriginReason> reasons) {

    public CopyPair {
        reasons = List.copyOf(reasons);
    }

    /// The evidence in one line.
    public String why() {
        return OriginReason.line(reasons);
    }
}
