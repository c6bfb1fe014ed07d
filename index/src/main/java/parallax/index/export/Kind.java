package parallax.index.export;

import java.util.Locale;

/// What can be exported.
public enum Kind {
    ARTICLES,
    ENTITIES,
    MENTIONS,
    QUOTES,
    CLAIMS,
    STORIES,
    THREADS,
    DISCREPANCIES;

    /// The word on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
