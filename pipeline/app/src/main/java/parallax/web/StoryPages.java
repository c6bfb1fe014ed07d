package parallax.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.compare.report.HtmlReport;
import parallax.compare.report.StoryLine;
import parallax.compare.report.view.ArticlePage;
import parallax.compare.report.view.StoryView;
import parallax.compare.report.view.ThreadView;
import parallax.model.ClaimThread;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Story;

/// Stories, threads and articles: the report's own content, live.
public final class StoryPages {

    private static final int SIZE = 40;

    private final Site site;

    StoryPages(Site site) {
        this.site = site;
    }

    Reply list(Request request) {
        Site.View view = site.view();
        Map<String, Integer> claims = new TreeMap<>();
        for (ClaimThread thread : view.comparison().threads()) {
            claims.merge(thread.story(), 1, Integer::sum);
        }
        List<Story> all =
                view.stories().values().stream()
                        .sorted(
                                Comparator.comparingInt((Story s) -> -s.articles().size())
                                        .thenComparing(s -> -claims.getOrDefault(s.id(), 0))
                                        .thenComparing(Story::title)
                                        .thenComparing(Story::id))
                        .toList();
        int page = request.number("page", 0, all.size() / SIZE);
        List<StoryLine> lines =
                all.stream()
                        .skip((long) page * SIZE)
                        .limit(SIZE)
                        .map(s -> StoryLine.of(StoryView.of(view.shelf().material(s))))
                        .toList();
        var shown = new StoryList(lines, all.size(), page, Math.ceilDiv(all.size(), SIZE));
        return page("Stories", Html.content("stories.jte", shown));
    }

    /// A page of stories.
    ///
    /// @param lines those of this page
    /// @param total how many there are
    /// @param page number of this page, from 0
    /// @param pages how many there are
    public record StoryList(List<StoryLine> lines, int total, int page, int pages) {
        public StoryList {
            lines = List.copyOf(lines);
        }
    }

    Optional<Reply> story(String id) {
        Site.View view = site.view();
        return view.story(id)
                .map(story -> StoryView.of(view.shelf().material(story)))
                .map(s -> page(s.title(), HtmlReport.story(s, WebLinks.ROOT)));
    }

    Optional<Reply> thread(String id) {
        Site.View view = site.view();
        return view.thread(id)
                .flatMap(thread ->
                        view.story(thread.story())
                                .map(s -> view.shelf().material(s))
                                .map(m -> ThreadView.of(m, thread)))
                .map(t -> page(t.claim().line(), HtmlReport.thread(t, WebLinks.ROOT)));
    }

    /// An article's clean copy; `?at=OFFSET` leads to the sentence there.
    Optional<Reply> article(String id, Request request) {
        Site.View view = site.view();
        Optional<Document> found = site.store().find(id);
        if (found.isPresent() && !request.param("at").isEmpty()) {
            int at = sentence(found.get(), request.number("at", 0, Integer.MAX_VALUE));
            return Optional.of(Reply.seeOther(WebLinks.ROOT.article(id) + "#s" + at));
        }
        return found.map(document ->
                page(
                        document.article().title(),
                        HtmlReport.article(
                                ArticlePage.of(document),
                                view.storyOf().getOrDefault(id, ""),
                                WebLinks.ROOT)));
    }

    private static int sentence(Document document, int at) {
        return document.sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.start() <= at && at < s.end())
                .findFirst()
                .map(s -> s.start())
                .orElse(at);
    }

    private static Reply page(String title, Content content) {
        return Reply.html(200, Html.page(title, "", content));
    }
}
