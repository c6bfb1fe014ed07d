package parallax.compare.report.view;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words in which an article names a source, made fit to stand alone.
final class Credit {

    private static final Set<String> PRONOUNS =
            Set.of(
                    "he",
                    "she",
                    "they",
                    "it",
                    "we",
                    "you",
                    "who",
                    "him",
                    "them",
                    "us",
                    "his",
                    "her",
                    "their",
                    "this",
                    "that",
                    "which",
                    "whatever",
                    "our",
                    "the",
                    "a",
                    "an",
                    "one");
    private static final Set<String> AUTHOR = Set.of("i", "me", "my");
    // A dateline before a name, a comma or possessive ending behind it.
    private static final Pattern EDGES = Pattern.compile("^\\([^)]{1,20}\\)\\s*|[,;:]+$|['’]s$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:The\\b|(?:An?|His|Her|Their|Its|Our|Some|Several|Many|Most|Other|Another"
                            + "|One|Two|Three|Four|Five|These|Those|All|Both)(?=\\s+\\p{Ll})"
                            + "|(?:Authorities|Officials|Police|Investigators|Prosecutors|Critics"
                            + "|Experts|Lawyers|Doctors|Residents|Witnesses|Supporters|Opponents"
                            + "|Aides|Researchers|Scientists|Lawmakers|Neighbors|Neighbours)$)");

    private Credit() {}

    /// The words without what stands around them, and without the capital of a sentence's first
    /// word; empty for a pronoun.
    static String plain(String source) {
        String words = EDGES.matcher(source.strip()).replaceAll("");
        String lower = words.toLowerCase(Locale.ROOT);
        boolean pronoun = PRONOUNS.contains(lower) || AUTHOR.contains(lower);
        return pronoun || LETTERS.matcher(words).results().count() < 2
                ? ""
                : OPENING.matcher(words).replaceFirst(m -> m.group().toLowerCase(Locale.ROOT));
    }

    /// True when the words mean who wrote the article.
    static boolean isAuthor(String source) {
        return AUTHOR.contains(source.strip().toLowerCase(Locale.ROOT));
    }
}
