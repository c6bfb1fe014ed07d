package parallax.index;

/// Names of the index fields. Text fields are apart for claims, quotes and articles, so that the
/// length of articles does not weigh on the ranking of claims.
public final class Fields {

    /// What a document is: `claim`, `quote`, `article`, or the kind of a list's row.
    public static final String KIND = "kind_of_row";

    /// Id of a claim, an article or a list's row.
    public static final String ID = "id";

    /// Id of the article a row belongs to: the term by which an article is replaced or removed.
    public static final String ARTICLE = "article";

    /// The whole annotated article, or a row of a list, as packed JSON.
    public static final String PACKED = "packed";

    /// Who the article's entities are in the whole store, as packed JSON; absent when they are just
    /// what the article says.
    public static final String NAMING = "naming";

    /// What decides whether an article has changed.
    public static final String KEY = "key";

    /// Place of a row in its list.
    public static final String ORDINAL = "ordinal";

    /// Day of publication, days since 1970.
    public static final String DATE = "date";

    /// Moment of publication, seconds since 1970, for sorting.
    public static final String MOMENT = "moment";

    /// Hash of the thread a claim belongs to, 0 for none.
    public static final String THREAD = "thread";

    /// How many independent sources the claim's thread has, 0 when in none.
    public static final String ORIGINS = "origins";

    /// A number that orders equal hits the same way in every store.
    public static final String PLACE = "place";

    /// When the article first came into the store, seconds since 1970.
    public static final String SEEN = "seen";

    /// Vector of a claim, one byte a dimension.
    public static final String VECTOR = "vector";

    /// Vector of an article's headline and first words, four bytes a dimension, exact.
    public static final String LEAD = "lead";

    /// Kind, modality and polarity of a claim, kind of a quote, flags of the article.
    public static final String TRAIT = "trait";

    public static final String LANGUAGE = "language";
    public static final String STANCE = "stance";
    public static final String PERSON = "person";
    public static final String SPEAKER = "speaker";
    public static final String STATE = "state";
    public static final String AGREEMENT = "agreement";
    public static final String ORGANIZATION = "organization";
    public static final String OUTLET = "outlet";
    public static final String AUTHOR = "author";

    /// Stored only.
    public static final String PATH = "path";

    public static final String URL = "url";
    public static final String TITLE = "title";
    public static final String PUBLISHED = "published";
    public static final String START = "start";
    public static final String END = "end";
    public static final String TEXT = "text";
    public static final String PREFIX = "prefix";
    public static final String SUFFIX = "suffix";

    private Fields() {}

    /// The field of words as written.
    public static String exact(What what) {
        return what.kind() + ".exact";
    }

    /// The field of stemmed and folded words of texts in `language`, a code of the analysis.
    public static String text(What what, String language) {
        return textPrefix(what) + language;
    }

    /// What all names of [#text(What, String)] begin with.
    public static String textPrefix(What what) {
        return what.kind() + ".text.";
    }

    /// The field of stemmed and folded words of headlines in `language`.
    public static String title(What what, String language) {
        return titlePrefix(what) + language;
    }

    /// What all names of [#title(What, String)] begin with.
    public static String titlePrefix(What what) {
        return what.kind() + ".title.";
    }

    /// The value of [#KIND] for rows of `what`.
    public static String kind(What what) {
        return what.kind();
    }
}
