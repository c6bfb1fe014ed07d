package parallax.compare.report.view;

import java.util.List;
import parallax.model.Story;

/// All that a story's report shows, in the order it shows it.
///
/// @param story the story and why its articles were joined
/// @param unknowns how much is not known
/// @param coverage how its articles spread over days
/// @param articles its articles, oldest known first
/// @param voices its outlets
/// @param leads what happened
/// @param matrix what each outlet says
/// @param differences where outlets differ, the weightiest first
/// @param doubtful how many more differences were found that are too uncertain to show
/// @param quoted who is quoted by whom
/// @param sourcing how broadly each outlet quotes
/// @param verbs the words that report what was said
/// @param timeline statements about dates
/// @param questions questions and answers found in the articles
/// @param cards persons, states and agreements
/// @param origins which articles count as one source
public record StoryView(
        Story story,
        Unknowns unknowns,
        Coverage coverage,
        List<ArticleLine> articles,
        List<Voice> voices,
        List<Lead> leads,
        Matrix matrix,
        List<Difference> differences,
        int doubtful,
        List<QuotedSource> quoted,
        List<Sourcing> sourcing,
        List<VerbUse> verbs,
        List<DatedStatement> timeline,
        List<QuestionAnswer> questions,
        List<Card> cards,
        List<OriginNote> origins) {

    /// The report of the story `material` is about.
    public static StoryView of(Material material) {
        return new StoryView(
                material.story(),
                Unknowns.of(material.documents()),
                Coverage.of(material.documents()),
                material.documents().stream().map(d -> ArticleLine.of(d.article())).toList(),
                material.voices(),
                Lead.of(material),
                Matrix.of(material),
                Difference.of(material),
                material.doubtful(),
                QuotedSource.of(material),
                Sourcing.of(material),
                VerbUse.of(material),
                DatedStatement.of(material),
                QuestionAnswer.of(material),
                CardDeck.of(material),
                OriginNote.of(material));
    }

    /// True when there are several articles to compare.
    public boolean isCompared() {
        return articles.size() > 1;
    }

    /// The headline, or a substitute that says there is none.
    public String title() {
        return story.title().isEmpty() ? "Story " + story.id() : story.title();
    }

    /// Such as `2025-12-13 – 2025-12-15`, or empty when no article is dated.
    public String days() {
        List<String> days =
                articles.stream()
                        .map(ArticleLine::day)
                        .filter(d -> !d.isEmpty())
                        .sorted()
                        .distinct()
                        .toList();
        return days.isEmpty()
                ? ""
                : days.size() == 1 ? days.getFirst() : days.getFirst() + " – " + days.getLast();
    }
}
