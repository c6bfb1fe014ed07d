package parallax.ingest.meta;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What class and id words of news pages say about a byline or a date, in several languages.
final class MarkCues {

    static final int AUTHOR = 1;
    static final int PUBLISHED = 2;
    static final int MODIFIED = 4;

    /// Said of what stands beside an article.
    static final int ASIDE = 32;

    /// Said of anything with a class or an id.
    static final int NAMED = 64;

    private static final List<String> AUTHOR_WORDS =
            List.of(
                    "author",
                    "byline",
                    "by-line",
                    "autor",
                    "auteur",
                    "writer",
                    "redakteur",
                    "journalist",
                    "reporter",
                    "contributor",
                    "columnist",
                    "signature",
                    "firma",
                    "verfasser");
    private static final List<String> NOT_AUTHOR_WORDS =
            List.of(
                    "authority",
                    "authoriz",
                    "author-bio",
                    "authorbio",
                    "author-desc",
                    "comment",
                    "related",
                    "author-box-text",
                    "more-from");
    private static final List<String> PUBLISHED_WORDS =
            List.of(
                    "date",
                    "datum",
                    "fecha",
                    "time",
                    "publish",
                    "posted",
                    "pubdate",
                    "data-pub",
                    "zeit");
    private static final List<String> NOT_DATE_WORDS =
            List.of(
                    "timeline",
                    "sometime",
                    "candidate",
                    "validate",
                    "mandate",
                    "related",
                    "comment",
                    "sidebar",
                    "times-",
                    "countdown",
                    "runtime",
                    "update-prefs");
    private static final List<String> MODIFIED_WORDS =
            List.of("modified", "updated", "lastmod", "update", "aktualis", "dateupd");

    private static final List<String> ASIDE_WORDS =
            List.of(
                    "teaser",
                    "related",
                    "sidebar",
                    "widget",
                    "recent",
                    "card",
                    "archive",
                    "feed",
                    "comment",
                    "recommend",
                    "most-read",
                    "popular",
                    "footer",
                    "trending");

    private static final List<String> PUBLISHED_LABELS =
            List.of(
                    "publi",
                    "posted",
                    "created",
                    "veröffentlicht",
                    "erstellt",
                    "erschienen",
                    "artikel wurde",
                    "beitrag wurde",
                    "eintrag wurde",
                    "опубликован",
                    "δημοσ",
                    "gepubliceerd",
                    "dodano",
                    "نشر",
                    "publ.",
                    "vom ",
                    "datum",
                    "date");
    private static final List<String> MODIFIED_LABELS =
            List.of(
                    "updat",
                    "modif",
                    "aktualis",
                    "geändert",
                    "actualiz",
                    "atualiz",
                    "aggiorna",
                    "mis à jour",
                    "mise à jour",
                    "revised",
                    "last edit",
                    "bijgewerkt",
                    "обновлен",
                    "ενημ");

    private static final int NOT_AUTHOR = 8;
    private static final int NOT_DATE = 16;

    /// The words of each kind.
    static final Map<Integer, List<String>> GROUPS =
            Map.of(
                    AUTHOR, AUTHOR_WORDS,
                    NOT_AUTHOR, NOT_AUTHOR_WORDS,
                    PUBLISHED, PUBLISHED_WORDS,
                    NOT_DATE, NOT_DATE_WORDS,
                    MODIFIED, MODIFIED_WORDS,
                    ASIDE, ASIDE_WORDS);

    private static final WordSpotter WORDS = new WordSpotter(GROUPS);

    private static final WordSpotter LABELS =
            new WordSpotter(Map.of(PUBLISHED, PUBLISHED_LABELS, MODIFIED, MODIFIED_LABELS));

    private MarkCues() {}

    /// What the words before a date call it: bits [#PUBLISHED] and [#MODIFIED].
    static int label(String text) {
        int label = text.isEmpty() ? 0 : LABELS.find(text.toLowerCase(Locale.ROOT));
        return text.contains("发布") ? label | PUBLISHED : label;
    }

    /// What class or id words say: bits of the constants here.
    static int of(String names) {
        return ofFound(WORDS.find(names));
    }

    /// The same of the bits of [#GROUPS] that were found in the words.
    static int ofFound(int found) {
        int cue = found & ASIDE | ((found & NOT_AUTHOR) == 0 ? found & AUTHOR : 0);
        return (found & NOT_DATE) == 0 ? cue | found & (PUBLISHED | MODIFIED) : cue;
    }
}
