package parallax.index;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.facet.FacetsConfig;

/// What hits can be counted and filtered by.
public enum Facet {
    OUTLET,
    PERSON,
    STATE,
    AGREEMENT,
    ORGANIZATION,
    SOURCE,
    LANGUAGE,
    MONTH,
    KIND,
    STANCE;

    private static final List<Facet> SEVERAL =
            List.of(PERSON, STATE, AGREEMENT, ORGANIZATION, KIND);

    /// True when a row may have several values: filters by two of them ask for both, while filters
    /// by two values of any other facet ask for either.
    public boolean isSeveral() {
        return SEVERAL.contains(this);
    }

    /// The word of the command line and JSON, such as `outlet`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The facet with that word; throws [IllegalArgumentException] that lists all words.
    public static Facet of(String word) {
        for (Facet facet : values()) {
            if (facet.word().equals(word)) {
                return facet;
            }
        }
        String all = String.join(", ", List.of(values()).stream().map(Facet::word).toList());
        throw new IllegalArgumentException("no facet “" + word + "”; there are " + all);
    }

    /// How Lucene is to count them: one shared field, a term for each value to filter by.
    public static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : values()) {
            config.setMultiValued(facet.word(), SEVERAL.contains(facet));
            config.setDrillDownTermsIndexing(
                    facet.word(), FacetsConfig.DrillDownTermsIndexing.FULL_PATH_ONLY);
        }
        return config;
    }
}
