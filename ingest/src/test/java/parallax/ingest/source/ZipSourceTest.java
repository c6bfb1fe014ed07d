package parallax.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.ingest.extract.Extractor;
import parallax.model.Reading;

/// A zip file is the folder in it.
class ZipSourceTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>
            <p>%1$s said the lighthouse would be lit again by the spring, after eleven winters in
            which no ship could tell the northern rocks from the southern ones.</p>
            <p>The keeper’s café 🗼 has been open since Monday, and the first forty guests came by
            boat, the island’s mayor said in a letter to the council.</p></article></body></html>
            """;

    @TempDir Path folder;

    private final Map<String, byte[]> members = new LinkedHashMap<>();

    private void put(String name, String content) {
        members.put(name, content.getBytes(UTF_8));
    }

    private Path zip(String name) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return file;
    }

    private static List<Reading> read(InputStream input, Path... paths) {
        List<Reading> readings = new ArrayList<>();
        new Inputs(Extractor.create(), Limits.USUAL, 2, input)
                .read(Arrays.asList(paths), readings::add);
        return readings;
    }

    /// What became of each member, by its place in the zip file.
    private List<String> read(Path zip) {
        int before = folder.toString().length() + 1;
        return read(InputStream.nullInputStream(), zip).stream()
                .map(r -> r.where().path().substring(before) + " " + r.status())
                .toList();
    }

    @Test
    void readsPagesInTheOrderOfTheirNames() throws IOException {
        put("saved/b.html", PAGE.formatted("Bente Holm"));
        put("saved/a.html", PAGE.formatted("Arne Dahl"));
        put("saved/a.meta.json", "{\"outlet\": \"Fyr Gazette\"}");
        put("saved/style.css", "p { color: red }");
        put("__MACOSX/saved/._a.html", "\0\0");
        Path zip = zip("pages.zip");

        assertEquals(
                List.of(
                        "pages.zip#__MACOSX unsupported",
                        "pages.zip#saved/a.html ok",
                        "pages.zip#saved/b.html ok",
                        "pages.zip#saved/style.css unsupported"),
                read(zip));
        Reading first = read(InputStream.nullInputStream(), zip).get(1);
        assertEquals("Fyr Gazette", first.found().orElseThrow().outlet());
    }

    @Test
    void takesOnlyTheArchivesOfAWebArchiveCollection() throws IOException {
        put("datapackage.json", "{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\"}");
        put(
                "pages/pages.jsonl",
                "{\"format\": \"json-pages-1.0\"}\n{\"url\": \"https://o.example\"}");
        put("indexes/index.cdx.gz", "com,example");
        members.put("archive/data.warc.gz", warc());

        List<String> read = read(zip("crawl.wacz"));

        assertEquals(1, read.size(), read::toString);
        assertTrue(read.getFirst().startsWith("crawl.wacz#archive/data.warc.gz#"), read::toString);
        assertTrue(read.getFirst().endsWith(" ok"), read::toString);
    }

    private static byte[] warc() throws IOException {
        byte[] page = PAGE.formatted("Cilla Moe").getBytes(UTF_8);
        String record =
                """
                WARC/1.1\r
                WARC-Type: resource\r
                WARC-Target-URI: https://o.example/lighthouse\r
                WARC-Date: 2026-02-03T10:00:00Z\r
                Content-Type: text/html; charset=utf-8\r
                Content-Length: %d\r
                \r
                """;
        var bytes = new java.io.ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(record.formatted(page.length).getBytes(UTF_8));
            gzip.write(page);
            gzip.write("\r\n\r\n".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void leavesDocumentsAndProgramsAlone() throws IOException {
        put("[Content_Types].xml", "<Types/>");
        put("word/document.xml", "<w:document/>");

        assertEquals(List.of("letter.docx unsupported"), read(zip("letter.docx")));
    }

    @Test
    void opensNoZipFileInsideAnother() throws IOException {
        put("a.html", PAGE.formatted("Arne Dahl"));
        byte[] inner = Files.readAllBytes(zip("inner.zip"));
        members.clear();
        members.put("inner.zip", inner);

        assertEquals(List.of("outer.zip#inner.zip unsupported"), read(zip("outer.zip")));
        List<Reading> piped = read(new ByteArrayInputStream(inner), Path.of("-"));
        assertEquals("unsupported", piped.getFirst().status());
        assertEquals("a zip file that is no file of its own", piped.getFirst().reason());
    }

    @Test
    void saysWhatIsWrongWithABrokenZipFile() throws IOException {
        put("a.html", PAGE.formatted("Arne Dahl"));
        Path zip = zip("cut.zip");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));

        List<Reading> readings = read(InputStream.nullInputStream(), zip);

        assertEquals(1, readings.size());
        assertEquals("failed", readings.getFirst().status());
        assertTrue(readings.getFirst().reason().startsWith("broken zip file: "));
    }

    @Test
    void refusesAMemberThatLeadsOutOfTheZipFile() throws IOException {
        put("../../evil.html", PAGE.formatted("Mallory"));

        List<Reading> readings = read(InputStream.nullInputStream(), zip("evil.zip"));

        assertEquals(List.of("failed"), readings.stream().map(Reading::status).toList());
    }

    @Test
    void boundsWhatAMemberMayHold() throws IOException {
        members.put("bomb.html", ("<html>" + " ".repeat(70 << 20)).getBytes(UTF_8));

        List<Reading> readings = read(InputStream.nullInputStream(), zip("bomb.zip"));

        assertEquals("larger than 64 MB", readings.getFirst().reason());
    }

    @Test
    void saysThatAnEmptyZipFileHoldsNothing() throws IOException {
        assertEquals(List.of("none.zip unsupported"), read(zip("none.zip")));
    }
}
