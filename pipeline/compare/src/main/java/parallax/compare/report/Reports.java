package parallax.compare.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    private Reports() {}

    /// Writes `index.html`, a page for each story of several articles and the clean copy of each
    /// article into `folder`; pages of an earlier report that are no more are removed. A file whose
    /// bytes would not change is left alone.
    ///
    /// Throws [UncheckedIOException] naming the file that could not be written.
    public static void write(Corpus corpus, Comparison comparison, Path folder) {
        String style = HtmlReport.style();
        Links links = Links.files("../");
        IndexView.Gathering index = new IndexView.Gathering();
        try (ReportFolder files = new ReportFolder(folder)) {
            StoryShelf shelf = StoryShelf.of(corpus, comparison);
            for (Story story : shelf.stories()) {
                Material material = shelf.material(story);
                StoryView view = StoryView.of(material);
                index.add(view);
                boolean compared = view.articles().size() > 1;
                if (compared) {
                    files.write(
                            links.story(story.id()).substring(3),
                            HtmlReport.page(
                                    view.title(), style, links, HtmlReport.story(view, links)));
                }
                for (Document document : material.documents()) {
                    ArticlePage page = ArticlePage.of(document);
                    String own = compared ? story.id() : "";
                    files.write(
                            links.article(page.line().id()).substring(3),
                            HtmlReport.page(
                                    page.line().title(),
                                    style,
                                    links,
                                    HtmlReport.article(page, own, links)));
                }
            }
            Links top = Links.files("");
            files.write(
                    top.home(),
                    HtmlReport.page(
                            "Parallax report", style, top, HtmlReport.index(index.done(), top)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
