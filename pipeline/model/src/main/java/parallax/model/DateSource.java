package parallax.model;

import java.util.Locale;

/// Where an article's publication date was read.
public enum DateSource {
    JSON_LD,
    META,
    TIME,
    VISIBLE,
    URL,
    SIDECAR,
    NONE;

    /// The word of the output contract, such as `json-ld`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The source with that word of the contract; throws [IllegalArgumentException] otherwise.
    public static DateSource of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
