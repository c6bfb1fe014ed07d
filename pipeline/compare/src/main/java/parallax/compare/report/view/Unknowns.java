package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.Flag;
import parallax.model.Published;
import parallax.model.Quote;

/// How much is not known, said before anything else.
///
/// @param articles articles counted
/// @param undated articles whose page gives no date
/// @param unnamedOutlet articles whose outlet is unknown
/// @param notAnalysed articles that are indexed but whose people are not analysed, for want of a
///   model of their language
/// @param truncated articles cut by a paywall
/// @param quotes quotes found
/// @param unknownSpeakers quotes whose speaker was not found
/// @param unnamedSources quotes of sources the article keeps unnamed
public record Unknowns(
        int articles,
        int undated,
        int unnamedOutlet,
        int notAnalysed,
        int truncated,
        int quotes,
        int unknownSpeakers,
        int unnamedSources) {

    /// Nothing counted yet.
    public static final Unknowns NONE = new Unknowns(0, 0, 0, 0, 0, 0, 0, 0);

    /// One fact about what is missing.
    ///
    /// @param n how many
    /// @param of out of how many
    /// @param what what they are
    public record Gap(int n, int of, String what) {}

    /// Counts one document.
    public static Unknowns of(Document document) {
        Article article = document.article();
        List<Quote> quotes =
                document.quotes().stream().filter(q -> q.kind() != Quote.Kind.SCARE).toList();
        return new Unknowns(
                1,
                article.published() instanceof Published.Unknown ? 1 : 0,
                article.outlet().isEmpty() ? 1 : 0,
                article.isFlagged(Flag.PEOPLE_NOT_ANALYSED) ? 1 : 0,
                article.isFlagged("paywall-truncated") ? 1 : 0,
                quotes.size(),
                (int) quotes.stream().filter(q -> q.source().equals(Attribution.OWN_VOICE)).count(),
                (int)
                        quotes.stream()
                                .filter(q -> q.source() instanceof Attribution.Unnamed)
                                .count());
    }

    /// Counts all documents.
    public static Unknowns of(List<Document> documents) {
        return documents.stream().map(Unknowns::of).reduce(NONE, Unknowns::plus);
    }

    /// Both counts together.
    public Unknowns plus(Unknowns other) {
        return new Unknowns(
                articles + other.articles,
                undated + other.undated,
                unnamedOutlet + other.unnamedOutlet,
                notAnalysed + other.notAnalysed,
                truncated + other.truncated,
                quotes + other.quotes,
                unknownSpeakers + other.unknownSpeakers,
                unnamedSources + other.unnamedSources);
    }

    /// The gaps, in a fixed order; those of nought too, so that none is taken for unasked.
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        gaps.add(new Gap(undated, articles, "articles without a date"));
        gaps.add(new Gap(unnamedOutlet, articles, "articles without a known outlet"));
        gaps.add(new Gap(truncated, articles, "articles cut by a paywall"));
        gaps.add(new Gap(notAnalysed, articles, "articles indexed, their people not analysed"));
        gaps.add(new Gap(unknownSpeakers, quotes, "quotes without a known speaker"));
        gaps.add(new Gap(unnamedSources, quotes, "quotes of unnamed sources"));
        return gaps;
    }
}
