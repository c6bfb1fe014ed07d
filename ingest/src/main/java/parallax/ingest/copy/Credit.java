package parallax.ingest.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Article;
import parallax.model.Flag;

/// The news agency an article credits, and the words that credit it: a dateline (`BERLIN (Reuters)
/// —`), a byline that is an agency, or a line that names the source.
///
/// @param agency the agency's short name, such as `AFP`
/// @param evidence the words that credit it
public record Credit(String agency, String evidence) {

    private static final int HEAD = 400;
    private static final int TAIL = 600;
    private static final int LONGEST_EVIDENCE = 120;

    /// The credit an article carries: its flag `syndicated:AGENCY`, or what its byline and text
    /// say.
    public static Optional<Credit> of(Article article) {
        for (Flag flag : article.flags()) {
            if (flag.name().startsWith("syndicated:")) {
                return Optional.of(
                        new Credit(Agencies.shortName(flag.name().substring(11)), flag.evidence()));
            }
        }
        return inByline(article.authors()).or(() -> in(article.text()));
    }

    /// The credit in a text: a dateline near its beginning, else a credit line near its end or
    /// beginning.
    public static Optional<Credit> in(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return find(Agencies.DATELINE, head).or(() -> line(tail)).or(() -> line(head));
    }

    private static Optional<Credit> line(String text) {
        Matcher reuters = Agencies.REUTERS_LINE.matcher(text);
        return Agencies.CREDIT_LINES.stream()
                .flatMap(pattern -> find(pattern, text).stream())
                .findFirst()
                .or(() ->
                        reuters.find()
                                ? Optional.of(new Credit("Reuters", cut(reuters.group())))
                                : Optional.empty());
    }

    private static Optional<Credit> inByline(List<String> authors) {
        return authors.stream()
                .filter(Agencies::isAgency)
                .findFirst()
                .map(author -> new Credit(Agencies.shortName(author), author));
    }

    private static Optional<Credit> find(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        return Optional.of(new Credit(Agencies.shortName(m.group("agency")), cut(m.group())));
    }

    private static String cut(String evidence) {
        String words = evidence.strip();
        return words.length() > LONGEST_EVIDENCE ? words.substring(0, LONGEST_EVIDENCE) : words;
    }
}
