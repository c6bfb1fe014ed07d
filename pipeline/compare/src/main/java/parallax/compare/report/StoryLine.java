package parallax.compare.report;

import java.util.Comparator;
import java.util.List;
import parallax.compare.report.view.StoryView;
import parallax.compare.report.view.Voice;
import parallax.compare.report.view.Words;

/// What a list of stories shows of each.
///
/// @param id id of the story
/// @param title its headline
/// @param articles how many articles tell it
/// @param article id of its first article
/// @param outlets names of its outlets
/// @param days first and last day, or empty
/// @param threads claims that several outlets carry
/// @param differences differences found
/// @param lead its best supported sentence, shortened, or empty
public record StoryLine(
        String id,
        String title,
        int articles,
        String article,
        List<String> outlets,
        String days,
        int threads,
        int differences,
        String lead) {

    static final Comparator<StoryLine> WIDEST_FIRST =
            Comparator.comparingInt((StoryLine s) -> s.outlets.size())
                    .thenComparingInt(StoryLine::articles)
                    .thenComparingInt(StoryLine::threads)
                    .reversed()
                    .thenComparing(StoryLine::title)
                    .thenComparing(StoryLine::id);

    public StoryLine {
        outlets = List.copyOf(outlets);
    }

    /// The line of `story`.
    public static StoryLine of(StoryView story) {
        return new StoryLine(
                story.story().id(),
                story.title(),
                story.articles().size(),
                story.articles().getFirst().id(),
                story.voices().stream().map(Voice::name).toList(),
                story.days(),
                story.matrix().rows().size() + story.matrix().left(),
                story.differences().size(),
                story.leads().stream()
                        .findFirst()
                        .map(l -> Words.shorten(l.sentence().text(), 240))
                        .orElse(""));
    }
}
