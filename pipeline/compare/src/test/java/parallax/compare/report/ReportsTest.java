package parallax.compare.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.compare.Samples;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.Document;
import parallax.model.Sighting;
import parallax.model.Story;

class ReportsTest {

    @TempDir Path folder;

    @Test
    void writesAPageForTheStoryAndOneForEachArticle() throws IOException {
        HarbourStory harbour = new HarbourStory();
        Reports.write(harbour.stand, harbour.comparison, folder);
        assertEquals(
                "[articles/a-1.html, articles/b-2.html, articles/c-3.html, articles/d-4.html,"
                        + " index.html, stories/s-1.html]",
                files().keySet().toString());
        String story = files().get("stories/s-1.html");
        assertTrue(story.contains("href=\"../articles/a-1.html#s0\""), "sentence is not linked");
        assertTrue(story.contains("3 outlets, 2 independent origins"), "origins are not told");
    }

    @Test
    void showsWhatIsOnlySimilarBesideTheCounts() throws IOException {
        HarbourStory harbour = new HarbourStory();
        ClaimThread t = harbour.comparison.threads().getFirst();
        List<Sighting> sure = List.of(t.sightings().get(0), t.sightings().get(2));
        ClaimThread two =
                new ClaimThread(
                        t.id(),
                        t.text(),
                        t.story(),
                        sure,
                        List.of("first", "same words"),
                        2,
                        1,
                        t.merged(),
                        t.order(),
                        List.of(t.sightings().get(1)));
        List<Story> stories = harbour.comparison.stories();
        Reports.write(harbour.stand, new Comparison(stories, List.of(two), List.of()), folder);
        String story = files().get("stories/s-1.html");
        assertTrue(story.contains("Similar, not surely the same: <a"), "similar is not shown");
        assertTrue(story.contains("2 outlets, 1 independent origin"), "similar is counted");
    }

    @Test
    void givesAStoryOfOneArticleAShortPage() throws IOException {
        Document alone =
                Samples.document(
                        "z9", "Post", "2024-05-06", "A quiet day", "A mill stood 🌊 still.");
        Story story = new Story("s-9", "A quiet day", List.of("z9"), List.of("alone"));
        Comparison comparison = new Comparison(List.of(story), List.of(), List.of());
        Reports.write(Samples.corpus(List.of(alone)), comparison, folder);
        String page = files().get("stories/s-9.html");
        assertTrue(page.contains("nothing to compare it with"), "does not say it is alone");
        assertTrue(page.contains("href=\"../articles/z9.html"), "article is not linked");
        assertFalse(page.contains("id=\"matrix\""), "one article has no matrix");
        assertTrue(files().get("index.html").contains("stories/s-9.html"));
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        HarbourStory harbour = new HarbourStory();
        Reports.write(harbour.stand, harbour.comparison, folder);
        Map<String, String> first = files();
        HarbourStory again = new HarbourStory();
        Reports.write(again.stand, again.comparison, folder);
        assertEquals(first, files());
    }

    @Test
    void removesPagesThatAreNoMore() throws IOException {
        HarbourStory harbour = new HarbourStory();
        Reports.write(harbour.stand, harbour.comparison, folder);
        Reports.write(new Newsstand(), Comparison.EMPTY, folder);
        assertEquals("[index.html]", files().keySet().toString());
    }

    @Test
    void asksTheNetworkForNothing() throws IOException {
        HarbourStory harbour = new HarbourStory();
        Reports.write(harbour.stand, harbour.comparison, folder);
        for (var page : files().entrySet()) {
            assertFalse(page.getValue().contains("<script"), page.getKey());
            assertFalse(
                    page.getValue().matches("(?s).*(src|@import|url)\\s*[=(].*"), page.getKey());
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
