package parallax.compare.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Comparison;

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
