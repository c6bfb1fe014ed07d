package parallax.ingest.copy;

import java.util.List;
import java.util.Optional;
import parallax.model.Article;
import parallax.model.Flag;

/// The news agency an article credits, and the words that credit it: a dateline (`BERLIN (Reuters)
/// —`), a byline that is an agency, or a line that names the source.
///
/// @param agency the agency's short name, such as `AFP`
/// @param evidence the words that credit it
public record Credit(String agency, String evidence) {

    private static final String FLAG = "syndicated:";
    private static final int HEAD = 400;
    private static final int TAIL = 600;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_EVIDENCE = 120;

    static Credit of(String agency, String evidence) {
        String words = evidence.strip();
        boolean isLong = words.length() > LONGEST_EVIDENCE;
        return new Credit(agency, isLong ? words.substring(0, LONGEST_EVIDENCE) : words);
    }

    /// The credit an article carries: its flag `syndicated:AGENCY`, or what its byline and text
    /// say.
    public static Optional<Credit> of(Article article) {
        for (Flag flag : article.flags()) {
            if (flag.name().startsWith(FLAG)) {
                String agency = Agencies.shortName(flag.name().substring(FLAG.length()));
                return Optional.of(new Credit(agency, flag.evidence()));
            }
        }
        return of(article.authors()).or(() -> in(article.text()));
    }

    /// The credit of a page: its byline, its text, or a line just below the text, which is no part
    /// of it. An agency's own page credits nobody.
    ///
    /// @param outlet name of the publisher
    /// @param authors names of the byline
    /// @param text the article
    /// @param below the lines that follow the article on its page
    public static Optional<Credit> of(
            String outlet, List<String> authors, String text, List<String> below) {
        String own = Agencies.shortName(outlet);
        return of(authors)
                .or(() -> in(text))
                .or(() ->
                        below.stream()
                                .filter(line -> line.length() < LONGEST_LINE)
                                .flatMap(line -> CreditLines.line(line).stream())
                                .findFirst())
                .filter(credit -> !credit.agency().equals(own));
    }

    /// The credit in a text: a dateline near its beginning, else a credit line near its end or
    /// beginning.
    public static Optional<Credit> in(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        boolean isNamed = Agencies.mayBeIn(head);
        return CreditLines.dateline(head, isNamed)
                .or(() -> CreditLines.line(tail))
                .or(() -> CreditLines.line(head, isNamed));
    }

    /// The credit as a flag.
    public Flag flag() {
        return new Flag(FLAG + agency, evidence);
    }

    private static Optional<Credit> of(List<String> authors) {
        return authors.stream()
                .filter(Agencies::isAgency)
                .findFirst()
                .map(author -> new Credit(Agencies.shortName(author), author));
    }
}
