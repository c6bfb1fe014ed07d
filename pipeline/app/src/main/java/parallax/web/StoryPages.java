package parallax.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import parallax.compare.report.HtmlReport;
import parallax.compare.report.StoryLine;
import parallax.compare.report.view.ArticlePage;
import parallax.compare.report.view.StoryView;
import parallax.compare.report.view.ThreadView;
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
        List<Story> all = view.widest();
        Pages pages = Pages.of(request, all.size(), SIZE);
        List<StoryLine> lines = pages.of(all).stream().map(view::line).toList();
        return Html.reply("Stories", "stories.jte", new StoryList(lines, pages));
    }

    /// A page of stories.
    ///
    /// @param lines those of this page
    /// @param pages which page of how many
    public record StoryList(List<StoryLine> lines, Pages pages) {
        public StoryList {
            lines = List.copyOf(lines);
        }
    }

    /// What can be decided about an article.
    ///
    /// @param article its id
    /// @param story the story it shares with others, or empty
    public record ArticleDecisions(String article, String story) {}

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
        return found.map(
                document -> article(document, view.story(view.storyOf().getOrDefault(id, ""))));
    }

    private static Reply article(Document document, Optional<Story> story) {
        String id = story.map(Story::id).orElse("");
        Content copy = HtmlReport.article(ArticlePage.of(document), id, WebLinks.ROOT);
        boolean alone = story.map(s -> s.articles().size() < 2).orElse(true);
        ArticleDecisions decisions = new ArticleDecisions(document.article().id(), alone ? "" : id);
        Content decide = Html.content("article-decisions.jte", decisions);
        return page(
                document.article().title(),
                out -> {
                    copy.writeTo(out);
                    decide.writeTo(out);
                });
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
