package parallax.index;

import java.util.Locale;

/// What can be searched.
public enum What {
    CLAIMS,
    QUOTES,
    ARTICLES;

    /// The word on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The word for one, which is the kind of its Lucene document.
    public String kind() {
        return word().substring(0, word().length() - 1);
    }
}
