package parallax.compare.report;

import parallax.compare.report.view.Evidence;

/// Where the pages of a report are; the folder of files and the web server each have their own.
///
/// An empty answer means that there is no such page, and nothing is linked.
public interface Links {

    /// The list of all stories.
    String home();

    /// The page of a story.
    String story(String id);

    /// The page of an article.
    String article(String id);

    /// The page of an entity.
    String entity(String id);

    /// The page of an outlet.
    String outlet(String name);

    /// The page of a thread.
    String thread(String id);

    /// The very sentence on the article's page.
    default String sentence(Evidence evidence) {
        return article(evidence.article()) + "#s" + evidence.anchor();
    }

    /// The links of the files below `report/`.
    ///
    /// @param up the way back to the report's folder, such as `../`, or empty
    static Links files(String up) {
        return new Links() {
            @Override
            public String home() {
                return up + "index.html";
            }

            @Override
            public String story(String id) {
                return up + "stories/" + Names.file(id) + ".html";
            }

            @Override
            public String article(String id) {
                return up + "articles/" + Names.file(id) + ".html";
            }

            @Override
            public String entity(String id) {
                return "";
            }

            @Override
            public String outlet(String name) {
                return "";
            }

            @Override
            public String thread(String id) {
                return "";
            }
        };
    }
}
