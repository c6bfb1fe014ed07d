package parallax.ingest.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The forms in which texts credit an agency. What stands where the agency would is looked up after
/// the form is found, so that no form is tried with every name.
final class CreditLines {

    private static final String NAMES = "(?<names>\\p{L}[\\p{L}\\p{M} ./,&'’-]{1,60}";

    /// `BERLIN (Reuters) —`, `Madrid, 5 may (EFE).-`, `Berlin (dpa/lby) -`.
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?m)^\\s*\\p{Lu}[\\p{L}\\p{M}\\p{N} .,'’/-]{1,60}?\\s?[(\\[]"
                            + NAMES
                            + ")[)\\]]\\.?\\s*(?:[-–—:]|$)");

    /// `GENF/WIEN, dpa –`.
    private static final Pattern SLUG =
            Pattern.compile("^[\\p{Lu} .,/-]{3,40}[,/]\\s?(?<names>[\\p{L}-]{2,12})\\s?[—–-]\\s");

    private static final List<Pattern> LINES =
            List.of(
                    Pattern.compile(
                            "(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:\\d{4}\\s+|by )+" + NAMES + ")"),
                    Pattern.compile(
                            "\\b(?:Source|Quelle|Fuente|Fonte|Źródło|Источник)\\s*:\\s*"
                                    + NAMES
                                    + ")"),
                    Pattern.compile(
                            "(?:^|[.!?”\"]\\s+)(?<names>\\p{L}[\\p{L}\\p{M} ]{1,40}?)"
                                    + "(?: journalists?| reporters?| writers?)?"
                                    + " contributed to this"),
                    Pattern.compile(
                            "\\b(?:[Mm]it Material (?:von|der)|[Cc]on información de|[Aa]vec"
                                    + "|[Ww]ith (?:files|material|reporting|inputs?) (?:from|by))"
                                    + " (?:the |l[’'])?"
                                    + NAMES
                                    + ")"));

    /// Lines that are nothing but the agency's name.
    private static final List<Pattern> WHOLE =
            List.of(
                    Pattern.compile("(?m)^[\\s(\\[—–-]*" + NAMES + "?)[\\s)\\].]*$"),
                    Pattern.compile("[(\\[]" + NAMES + ")[)\\]]\\s*\\Z"));

    /// The way one agency signs; the name is not in it.
    private static final Pattern REUTERS =
            Pattern.compile(
                    "\\([^()]{0,60}[Rr]eporting by [^()]{3,300}[Ee]diting by [^()]{3,100}\\)");

    /// Two letters alone on a line may stand for anything.
    private static final int SHORTEST_BARE = 3;

    private CreditLines() {}

    /// The credit of a dateline at the beginning of a text.
    ///
    /// @param isNamed what [Agencies#mayBeIn(String)] says of the text
    static Optional<Credit> dateline(String text, boolean isNamed) {
        return isNamed
                ? find(DATELINE, text, true).or(() -> find(SLUG, text, true))
                : Optional.empty();
    }

    /// The credit of a line at the end of a text.
    static Optional<Credit> line(String text) {
        return line(text, Agencies.mayBeIn(text));
    }

    /// The same.
    ///
    /// @param isNamed what [Agencies#mayBeIn(String)] says of the text
    static Optional<Credit> line(String text, boolean isNamed) {
        return isNamed ? named(text).or(() -> reuters(text)) : reuters(text);
    }

    private static Optional<Credit> named(String text) {
        return LINES.stream()
                .flatMap(pattern -> find(pattern, text, false).stream())
                .findFirst()
                .or(() ->
                        WHOLE.stream()
                                .flatMap(pattern -> find(pattern, text, true).stream())
                                .findFirst());
    }

    private static Optional<Credit> reuters(String text) {
        if (!text.contains("diting by")) {
            return Optional.empty();
        }
        Matcher desk = REUTERS.matcher(text);
        return desk.find() ? Optional.of(Credit.of("Reuters", desk.group())) : Optional.empty();
    }

    private static Optional<Credit> find(Pattern pattern, String text, boolean isWhole) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            for (String name : match.group("names").split("[/,&]| and | - ")) {
                boolean isBare = isWhole && match.group().strip().length() < SHORTEST_BARE;
                Optional<String> agency =
                        isBare
                                ? Optional.empty()
                                : isWhole ? Agencies.named(name.strip()) : Agencies.begins(name);
                if (agency.isPresent()) {
                    return Optional.of(Credit.of(agency.get(), match.group()));
                }
            }
        }
        return Optional.empty();
    }
}
