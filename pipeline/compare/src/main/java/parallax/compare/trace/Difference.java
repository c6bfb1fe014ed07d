package parallax.compare.trace;

import java.util.List;

/// What two crawls hold differently. Says only what is present and what is absent, not when or why.
///
/// @param kind what kind of difference
/// @param article what names the article in both: its address, else its path
/// @param outlet the article's outlet, or empty
/// @param before the claim in the first store, or empty
/// @param after the claim in the second store, or empty
/// @param diff the words that changed, see [Wording#diff]
public record Difference(
        Kind kind, String article, String outlet, String before, String after, List<String> diff) {

    public Difference {
        diff = List.copyOf(diff);
    }

    /// What kind of difference.
    public enum Kind {
        ARTICLE_ONLY_IN_A("article present in A, absent in B"),
        ARTICLE_ONLY_IN_B("article present in B, absent in A"),
        CLAIM_CHANGED("claim worded differently in B"),
        CLAIM_ONLY_IN_A("claim present in A, absent in B"),
        CLAIM_ONLY_IN_B("claim present in B, absent in A");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// The difference in words.
        public String words() {
            return words;
        }
    }
}
