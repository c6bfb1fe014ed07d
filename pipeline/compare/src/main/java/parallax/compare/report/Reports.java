package parallax.compare.report;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import parallax.compare.report.view.ArticlePage;
import parallax.compare.report.view.Material;
import parallax.compare.report.view.StoryShelf;
import parallax.compare.report.view.StoryView;
import parallax.model.Comparison;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Story;

/// Writes the report of a whole corpus as files that open without a server.
public final class Reports {

    private final String style = HtmlReport.style();
    private final Links links = Links.files("../");
    private final IndexView.Gathering index = new IndexView.Gathering();
    private final BiConsumer<String, String> sink;

    private Reports(BiConsumer<String, String> sink) {
        this.sink = sink;
    }

    /// Writes `index.html`, a page for each story, short where one article tells it, and the clean
    /// copy of each article into `folder`; pages of an earlier report that are no more are removed.
    /// A file whose bytes would not change is left alone.
    ///
    /// Throws [UncheckedIOException] naming the file that could not be written.
    public static void write(Corpus corpus, Comparison comparison, Path folder) {
        try (ReportFolder files = new ReportFolder(folder)) {
            render(corpus, comparison, files::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives the pages to `sink`, each with its name such as `stories/ID.html`, `index.html` last.
    static void render(Corpus corpus, Comparison comparison, BiConsumer<String, String> sink) {
        Reports reports = new Reports(sink);
        StoryShelf shelf = StoryShelf.of(corpus, comparison);
        shelf.stories().forEach(story -> reports.story(story, shelf.material(story)));
        Links top = Links.files("");
        var body = HtmlReport.index(reports.index.done(), top);
        sink.accept(top.home(), HtmlReport.page("Parallax report", reports.style, top, body));
    }

    private void story(Story story, Material material) {
        StoryView view = StoryView.of(material);
        index.add(view);
        page(links.story(story.id()), view.title(), HtmlReport.story(view, links));
        for (Document document : material.documents()) {
            ArticlePage page = ArticlePage.of(document);
            var body = HtmlReport.article(page, story.id(), links);
            page(links.article(page.line().id()), page.line().title(), body);
        }
    }

    private void page(String link, String title, Content body) {
        String name = link.substring("../".length());
        sink.accept(name, HtmlReport.page(title, style, links, body));
    }
}
