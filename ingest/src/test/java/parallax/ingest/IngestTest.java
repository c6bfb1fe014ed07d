package parallax.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ingest.source.Limits;
import parallax.model.Article;
import parallax.model.DateSource;
import parallax.model.Reading;

class IngestTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><title>%s</title></head><body><article>
            <h1>%s</h1>
            <p>%s said the harbour would stay open all winter, whatever the ice does 🧊,
            and that nobody in the town had ever seen the roads to the north frozen before May.</p>
            <p>The port of Ostmund has not closed since the café fire of 1987, its master said.</p>
            <p>Ships from four countries are waiting in the roads until the fog has lifted.</p>
            </article></body></html>
            """;

    @TempDir Path folder;

    private List<Reading> read(Path... paths) {
        return read(Ingest.open(), paths);
    }

    private static List<Reading> read(Ingest ingest, Path... paths) {
        List<Reading> readings = new ArrayList<>();
        ingest.read(Arrays.asList(paths), readings::add);
        return readings;
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String page(String name) {
        return PAGE.formatted(name, name, name);
    }

    private List<String> paths(List<Reading> readings) {
        return readings.stream()
                .map(r -> folder.relativize(Path.of(r.where().path())).toString())
                .toList();
    }

    private static Article article(Reading reading) {
        return reading.found().orElseThrow();
    }

    @Test
    void givesOneReadingForEveryFileInStableOrder() throws IOException {
        write("b/2.html", page("Beta"));
        write("b/1.html", page("Alpha"));
        write("a.txt", "The mayor opened the bridge on Monday, and many people came to see it.");
        write("z.bin", new byte[] {0, 1, 2});
        List<Reading> readings = read(folder);
        assertEquals(List.of("a.txt", "b/1.html", "b/2.html", "z.bin"), paths(readings));
        assertEquals("unsupported", readings.get(3).status());
        assertTrue(article(readings.get(1)).text().contains("café fire"));
    }

    @Test
    void takesNeitherAStoreNorACheckpointForNews() throws IOException {
        write("a.html", page("Alpha"));
        write("parallax-store/index/segments_4", new byte[] {1});
        write("parallax-store/report/index.html", page("Report 🙂"));
        write("parallax-store/manifest.json", "{}");
        write("pages/seen.jsonl", "{\"url\":\"https://o.example/e\u0301\"}\n");
        write("pages/warc/b.html", page("Beta"));
        write("index/c.html", page("Gamma"));
        List<Reading> readings = read(folder);
        assertEquals(
                List.of(
                        "a.html",
                        "index/c.html",
                        "pages/seen.jsonl",
                        "pages/warc/b.html",
                        "parallax-store"),
                paths(readings));
        assertEquals(
                List.of("ok", "ok", "unsupported", "ok", "unsupported"),
                readings.stream().map(Reading::status).toList());
    }

    @Test
    void namesTheSamePageAlikeCompressedOrNot() throws IOException {
        byte[] bytes = page("Alpha").getBytes(StandardCharsets.UTF_8);
        Path plain = write("plain.html", bytes);
        Path packed = write("packed.html.gz", gzip(bytes));
        assertEquals(article(read(plain).getFirst()).id(), article(read(packed).getFirst()).id());
    }

    @Test
    void keepsTheGivenTextToTheLastCharacter() throws IOException {
        String text = "  \u201cÉté\u201d e\u0301te\u0301 🎉\\n\\nSecond\\u00a0line.\\n";
        Path file = write("a.jsonl", "{\"id\":\"x/1\",\"text\":\"" + text + "\",\"title\":null}\n");
        Article article = article(read(file).getFirst());
        assertEquals("x/1", article.id());
        assertEquals("  \u201cÉté\u201d e\u0301te\u0301 🎉\n\nSecond\u00a0line.\n", article.text());
        assertEquals(2, article.blocks().size());
        assertEquals(file + "#1", article.where().path());
    }

    @Test
    void readsEveryLineWhateverTheOthersHold() throws IOException {
        Path file =
                write(
                        "a.jsonl",
                        """
                        {"id":"1","text":"One day it rained.","published":"2024-05-01"}

                        {"id":"2","text":
                        {"id":"3"}
                        {"id":"4","text":"Two days it did not."}
                        {"id":"5","text":"One day it rained."}
                        {"id":"1","text":"Three days of sun."}
                        """);
        List<Reading> readings = read(file);
        assertEquals(
                List.of("ok", "failed", "failed", "ok", "duplicate-of:1", "failed"),
                readings.stream().map(Reading::status).toList());
        assertEquals(file + "#3", readings.get(1).where().path());
        assertEquals("One day it rained.", article(readings.get(4)).text());
        assertEquals(DateSource.SIDECAR, article(readings.get(0)).publishedFrom());
        assertTrue(readings.get(5).reason().contains("a.jsonl#1"), readings.get(5).reason());
    }

    @Test
    void keepsVersionsOfOneAddressAndSaysSo() throws IOException {
        Path file =
                write(
                        "a.jsonl",
                        """
                        {"id":"1","text":"It rained.","url":"https://www.a.example/n/1?utm_x=1"}
                        {"id":"2","text":"It snowed.","url":"http://a.example/n/1/#top"}
                        """);
        List<Reading> readings = read(file);
        assertInstanceOf(Reading.Kept.class, readings.get(1));
        assertTrue(article(readings.get(1)).isFlagged("version-of:1"));
    }

    @Test
    void keepsWhatAnotherOutletPrintsWordForWord() throws IOException {
        Path file =
                write(
                        "a.jsonl",
                        """
                        {"id":"1","text":"It rained.","outlet":"Ostmund Post"}
                        {"id":"2","text":"It rained.","outlet":"Nordwacht"}
                        {"id":"3","text":"It rained!","outlet":"nordwacht"}
                        {"id":"4","text":"It rained."}
                        """);
        assertEquals(
                List.of("ok", "ok", "duplicate-of:2", "duplicate-of:1"),
                read(file).stream().map(Reading::status).toList());
    }

    @Test
    void readsStandardInput() {
        byte[] bytes = page("Alpha").getBytes(StandardCharsets.UTF_8);
        Ingest ingest = Ingest.open().withStandardInput(new ByteArrayInputStream(bytes));
        Reading reading = read(ingest, Path.of("-")).getFirst();
        assertEquals("ok", reading.status());
        assertEquals("-", reading.where().path());
    }

    @Test
    void takesWhatASidecarSays() throws IOException {
        write("a.html.gz", gzip(page("Alpha").getBytes(StandardCharsets.UTF_8)));
        write(
                "a.meta.json",
                """
                {"url":"https://o.example/a","outlet":"Ostmund Post","published":"2024-05-01",
                 "authors":["Ina Berg"]}
                """);
        write("b.html", page("Beta"));
        write("b.meta.json", "{broken");
        write("lost.meta.json", "{}");
        List<Reading> readings = read(folder);
        assertEquals(
                List.of("a.html.gz", "b.html", "b.meta.json", "lost.meta.json"), paths(readings));
        Article article = article(readings.getFirst());
        assertEquals("https://o.example/a", article.url());
        assertEquals("Ostmund Post", article.outlet());
        assertEquals("2024-05-01", article.published().iso());
        assertEquals(DateSource.SIDECAR, article.publishedFrom());
        assertEquals(List.of("Ina Berg"), article.authors());
        assertEquals(
                List.of("ok", "ok", "failed", "unsupported"),
                readings.stream().map(Reading::status).toList());
    }

    @Test
    void givesUpABombAtItsLimit() throws IOException {
        Path bomb = write("bomb.html.gz", gzip(new byte[3_000_000]));
        write("bomb.html", "<html>" + " ".repeat(3_000_000));
        Ingest small = Ingest.open().withLimits(Limits.USUAL.withPageBytes(1 << 20));
        for (Reading reading : read(small, folder.resolve("bomb.html"))) {
            assertEquals("larger than 1 MB", reading.reason());
        }
        assertEquals("unsupported", read(small, bomb).getFirst().status());
    }

    @Test
    void giveUpALongLineAndReadsOn() throws IOException {
        String line = "{\"id\":\"1\",\"text\":\"" + "x".repeat(300_000) + "\"}\n";
        Path file = write("a.jsonl", line + "{\"id\":\"2\",\"text\":\"Short enough.\"}");
        Ingest small = Ingest.open().withLimits(Limits.USUAL.withPageBytes(100_000));
        List<Reading> readings = read(small, file);
        assertEquals("failed", readings.get(0).status());
        assertEquals("2", article(readings.get(1)).id());
    }

    @Test
    void sayWhatIsWrongWithAFileItCannotRead() throws IOException {
        byte[] packed = gzip(page("Alpha").getBytes(StandardCharsets.UTF_8));
        write("cut.html.gz", Arrays.copyOf(packed, packed.length / 2));
        write("empty.html", "");
        Files.createSymbolicLink(folder.resolve("nothing.html"), folder.resolve("gone.html"));
        List<Reading> readings = read(folder, folder.resolve("absent"));
        assertEquals(
                List.of(
                        "cut short: the compressed data ends too early",
                        "the file is empty",
                        "a link to nothing",
                        "no such file or folder"),
                readings.stream().map(Reading::reason).toList());
    }

    @Test
    void doesNotFollowALinkIntoItself() throws IOException {
        write("in/a.html", page("Alpha"));
        Files.createSymbolicLink(folder.resolve("in/loop"), folder);
        List<Reading> readings = read(folder);
        assertEquals(List.of("in/a.html", "in/loop"), paths(readings));
        assertEquals("unsupported", readings.get(1).status());
    }
}
