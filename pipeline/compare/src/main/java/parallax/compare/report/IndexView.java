package parallax.compare.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.report.view.Coverage;
import parallax.compare.report.view.StoryView;
import parallax.compare.report.view.Unknowns;
import parallax.compare.report.view.Voice;

/// What the first page of a report shows: every story in a few lines.
///
/// @param compared stories told by several articles, the most widely told first
/// @param alone articles that share their story with no other
/// @param unknowns how much is not known of all articles
/// @param coverage how all articles spread over days
/// @param outlets known outlets in all
public record IndexView(
        List<StoryLine> compared,
        List<StoryLine> alone,
        Unknowns unknowns,
        Coverage coverage,
        int outlets) {

    public IndexView {
        compared = List.copyOf(compared);
        alone = List.copyOf(alone);
    }

    /// Claims that several outlets carry, in all stories.
    public int threads() {
        return compared.stream().mapToInt(StoryLine::threads).sum();
    }

    /// Differences found in all stories.
    public int differences() {
        return compared.stream().mapToInt(StoryLine::differences).sum();
    }

    /// Gathers the page while story after story is written, so that no two need be held at once.
    static final class Gathering {
        private final List<StoryLine> compared = new ArrayList<>();
        private final List<StoryLine> alone = new ArrayList<>();
        private final Set<String> outlets = new HashSet<>();
        private Unknowns unknowns = Unknowns.NONE;
        private Coverage coverage = new Coverage(List.of(), 0);

        void add(StoryView story) {
            (story.articles().size() > 1 ? compared : alone).add(StoryLine.of(story));
            story.voices().stream().filter(Voice::known).map(Voice::name).forEach(outlets::add);
            unknowns = unknowns.plus(story.unknowns());
            coverage = coverage.plus(story.coverage());
        }

        IndexView done() {
            compared.sort(StoryLine.WIDEST_FIRST);
            alone.sort(StoryLine.WIDEST_FIRST);
            return new IndexView(compared, alone, unknowns, coverage, outlets.size());
        }
    }
}
