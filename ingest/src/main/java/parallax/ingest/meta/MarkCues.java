package parallax.ingest.meta;

import java.util.List;
import java.util.Locale;

/// What class and id words of news pages say about a byline or a date, in several languages.
final class MarkCues {

    static final int AUTHOR = 1;
    static final int PUBLISHED = 2;
    static final int MODIFIED = 4;

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

    private MarkCues() {}

    static int of(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        int cue = 0;
        if (hasAny(lower, AUTHOR_WORDS) && !hasAny(lower, NOT_AUTHOR_WORDS)) {
            cue |= AUTHOR;
        }
        if (!hasAny(lower, NOT_DATE_WORDS)) {
            if (hasAny(lower, PUBLISHED_WORDS)) {
                cue |= PUBLISHED;
            }
            if (hasAny(lower, MODIFIED_WORDS)) {
                cue |= MODIFIED;
            }
        }
        return cue;
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
