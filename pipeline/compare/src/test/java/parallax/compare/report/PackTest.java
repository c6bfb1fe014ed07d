package parallax.compare.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import parallax.model.Sha256;

class PackTest {

    @Test
    void holdsReportTablesTextsAndTheHashOfEveryFile() throws IOException {
        Map<String, byte[]> files = unzip(pack());
        String sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8);
        assertEquals(files.size(), sums.lines().count());
        files.forEach(
                (name, bytes) -> assertTrue(sums.contains(Sha256.of(bytes) + "  " + name), name));
        assertTrue(files.containsKey("index.html") && files.containsKey("stories/s-1.html"));
        String text = new String(files.get("texts/a-1.txt"), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("Norway will share its harbour"), text);
        String page = new String(files.get("articles/a-1.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains(Sha256.of(text)), "the page gives another hash");
    }

    @Test
    void givesTheSameBytesTwice() {
        assertArrayEquals(pack(), pack());
    }

    private static byte[] pack() {
        HarbourStory harbour = new HarbourStory();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var story = harbour.comparison.stories().getFirst();
        Pack.write(harbour.stand, harbour.comparison, story, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] pack) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                files.put(e.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
