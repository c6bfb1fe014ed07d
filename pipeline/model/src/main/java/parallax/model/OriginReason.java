package parallax.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Why articles share their text or go back to one source.
///
/// @param kind what ties them
/// @param text the evidence for people, such as `Echo cites Harbour Gazette`
public record OriginReason(Kind kind, String text) {

    /// What ties articles.
    public enum Kind {
        /// One page, fetched twice.
        VERSIONS,
        /// The words of one stand in the other.
        COPIED_TEXT,
        /// One credits the other or both credit a third, such as an agency.
        CREDIT,
        /// Both are of one outlet.
        SAME_OUTLET,
        /// The user decided that their outlets have one owner.
        SAME_OWNER,
        /// One gives the claim as a report of the other, or both as that of a third.
        CITED,
        /// Both quote the same words.
        SAME_QUOTE;

        /// The word of the output.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The kind that [#word()] names; throws [IllegalArgumentException] for none.
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /// All reasons in one line.
    public static String line(List<OriginReason> reasons) {
        return reasons.stream().map(OriginReason::text).collect(Collectors.joining("; "));
    }
}
