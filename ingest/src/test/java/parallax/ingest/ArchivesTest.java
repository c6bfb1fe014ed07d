package parallax.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import parallax.ingest.source.Limits;
import parallax.model.Article;
import parallax.model.Reading;

/// Archives, feeds, letters and documents, each written by the library of its trade or as its
/// standard shows.
class ArchivesTest {

    private static final String TEXT =
            "<p>%s said the harbour would stay open all winter, whatever the ice does 🧊, and that"
                    + " nobody had seen the roads frozen before May.</p><p>The port of Ostmund has"
                    + " not closed since the café fire of 1987, its master said on Friday"
                    + " evening.</p><p>Ships from four countries are waiting outside until the fog"
                    + " has lifted, the coast guard said.</p>";

    @TempDir Path folder;

    private List<Reading> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Reading> readings = new ArrayList<>();
        Ingest.open().read(List.of(file), readings::add);
        return readings;
    }

    private List<Reading> read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(Reading reading) {
        return reading.found().orElseThrow(() -> new AssertionError(reading.reason()));
    }

    private static String page(String name) {
        return "<!DOCTYPE html><html><head><title>%s</title></head><body><article>%s</article>"
                .formatted(name, TEXT.formatted(name));
    }

    private static WarcResponse response(String url, int status, String type, byte[] body)
            throws IOException {
        HttpResponse http =
                new HttpResponse.Builder(status, "OK")
                        .addHeader("Content-Encoding", "gzip")
                        .body(MediaType.parse(type), gzip(body))
                        .build();
        return new WarcResponse.Builder(URI.create(url))
                .date(Instant.parse("2024-05-01T10:00:00Z"))
                .body(http)
                .build();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            writer.write(
                    new WarcRequest.Builder("https://o.example/1")
                            .body(MediaType.HTTP_REQUEST, "GET /1 HTTP/1.1\r\n\r\n".getBytes())
                            .build());
            byte[] latin = page("Älpha").getBytes(StandardCharsets.ISO_8859_1);
            writer.write(
                    response("https://o.example/1", 200, "text/html; charset=iso-8859-1", latin));
            writer.write(response("https://o.example/x.png", 200, "image/png", latin));
            writer.write(response("https://o.example/gone", 404, "text/html", latin));
            byte[] plain = page("Beta").getBytes(StandardCharsets.UTF_8);
            writer.write(response("https://o.example/2", 200, "text/html", plain));
        }
        return out.toByteArray();
    }

    @Test
    void readsTheHtmlAnswersOfAnArchive() throws IOException {
        for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            List<Reading> readings = read("a.warc", archive(compression));
            assertEquals(List.of("ok", "ok"), readings.stream().map(Reading::status).toList());
            Article first = article(readings.getFirst());
            assertTrue(first.text().startsWith("Älpha said"), first.text());
            assertEquals("https://o.example/1", first.url());
            assertEquals("2024-05-01T10:00:00Z", first.flags().getFirst().evidence());
            assertTrue(first.where().path().matches(".*a\\.warc#[1-9]\\d*"));
        }
    }

    @Test
    void givesTheWholeRecordsOfACutArchive() throws IOException {
        byte[] whole = archive(WarcCompression.GZIP);
        List<Reading> readings = read("cut.warc.gz", Arrays.copyOf(whole, whole.length - 100));
        assertEquals(List.of("ok", "failed"), readings.stream().map(Reading::status).toList());
        assertTrue(readings.get(1).where().path().matches(".*#after-\\d+"));
        assertTrue(readings.get(1).reason().startsWith("cut short"), readings.get(1).reason());
    }

    @Test
    void readsRssWithWholeTexts() throws IOException {
        String feed =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>Ostmund Post</title><link>https://o.example/</link><language>en</language>
                <item><title>Harbour stays open</title><link>https://o.example/n/1</link>
                <dc:creator>Ina Berg</dc:creator><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate>
                <content:encoded><![CDATA[%s]]></content:encoded></item>
                <item><title>Only a line</title><link>https://o.example/n/2</link>
                <description>The council meets again on Thursday, officials said.</description></item>
                </channel></rss>
                """
                        .formatted(TEXT.formatted("Berg"));
        List<Reading> readings = read("feed.xml", feed);
        Article first = article(readings.getFirst());
        assertEquals("ok", readings.getFirst().status());
        assertEquals("Harbour stays open", first.title());
        assertEquals("Ostmund Post", first.outlet());
        assertEquals(List.of("Ina Berg"), first.authors());
        assertEquals("2024-05-01T10:00Z", first.published().iso());
        assertTrue(first.text().contains("until the fog has lifted"));
        assertEquals("boilerplate-only", readings.get(1).status());
        assertEquals(folder.resolve("feed.xml") + "#2", readings.get(1).where().path());
    }

    @Test
    void readsAtom() throws IOException {
        String feed =
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Ostmund Post</title>
                <entry><title>Harbour stays open</title><id>tag:1</id>
                <link href="https://o.example/n/1"/><updated>2024-05-01T10:00:00Z</updated>
                <author><name>Ina Berg</name></author>
                <content type="html">%s</content></entry></feed>
                """
                        .formatted(TEXT.formatted("Berg").replace("<", "&lt;"));
        Article article = article(read("download", feed).getFirst());
        assertEquals("https://o.example/n/1", article.url());
        assertTrue(article.text().startsWith("Berg said the harbour"), article.text());
    }

    @Test
    void refusesAFeedThatWouldReadFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden words");
        String feed =
                """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "%s">]>
                <rss version="2.0"><channel><title>&x;</title>
                <item><title>&x;</title><description>&x;</description></item></channel></rss>
                """
                        .formatted(secret.toUri());
        Reading reading = read("feed.rss", feed).getFirst();
        assertEquals("failed", reading.status());
        assertFalse(reading.reason().contains("hidden"), reading.reason());
    }

    @Test
    void readsASavedPage() throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(page("Béta").getBytes("windows-1252"));
        String saved =
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://o.example/n/7
                Subject: Whatever
                Date: Wed, 1 May 2024 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="--x"

                ----x
                Content-Type: text/html; charset=windows-1252
                Content-Transfer-Encoding: base64
                Content-Location: https://o.example/n/7

                %s
                ----x
                Content-Type: text/html
                Content-Location: https://ads.example/frame

                <html><p>Buy now</p></html>
                ----x--
                """
                        .formatted(body)
                        .replace("\n", "\r\n");
        Article article = article(read("page.mhtml", saved).getFirst());
        assertEquals("https://o.example/n/7", article.url());
        assertTrue(article.text().startsWith("Béta said the harbour"), article.text());
        assertEquals("", article.published().iso());
    }

    @Test
    void readsALetter() throws IOException {
        String letter =
                """
                From: "Ina Berg" <ina@o.example>
                Subject: =?utf-8?q?Der_Hafen_bleibt_ge=C3=B6ffnet?=
                Date: Wed, 1 May 2024 10:00:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain

                see below
                --x
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                --x--
                """
                        .formatted(page("Beta"));
        Article article = article(read("news.eml", letter).getFirst());
        assertEquals("Der Hafen bleibt geöffnet", article.title());
        assertEquals(List.of("Ina Berg"), article.authors());
        assertEquals("2024-05-01T08:00Z", article.published().iso());
        assertTrue(article.text().contains("café fire"));
    }

    @Test
    void readsADocumentsTextLayer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Harbour stays open");
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(50, 700);
                content.showText(
                        "The port of Ostmund has not closed since the café fire of 1987, its");
                content.newLine();
                content.showText(
                        "master said on Friday evening, and it will not close in this win-");
                content.newLine();
                content.showText(
                        "ter either, whatever the ice does in the roads before May comes.");
                content.endText();
            }
            document.save(out);
        }
        Article article = article(read("report.pdf", out.toByteArray()).getFirst());
        assertEquals("Harbour stays open", article.title());
        assertTrue(
                article.text().contains("fire of 1987, its master said on Friday"), article.text());
        assertTrue(article.text().contains("this winter either"), article.text());

        Reading cut = read("cut.pdf", Arrays.copyOf(out.toByteArray(), 60)).getFirst();
        assertEquals("failed", cut.status(), cut::reason);
    }

    @Test
    void givesAWordForEveryBrokenFile() throws IOException {
        assertEquals("failed", read("a.pdf", "%PDF-1.7\nnothing").getFirst().status());
        assertEquals("failed", read("a.warc", "WARC/1.0\r\nrubbish").getFirst().status());
        assertEquals("failed", read("a.rss", "<rss version='2.0'><chan").getFirst().status());
        assertEquals("unsupported", read("a.opml", "<opml><body/></opml>").getFirst().status());
        assertEquals(
                "unsupported",
                read("b.rss", "<rss version='2.0'><channel><title>x</title></channel></rss>")
                        .getFirst()
                        .status());
    }

    @Test
    @Timeout(20)
    void endsSoonOnHostileNesting() throws IOException {
        String feed = "<rss version='2.0'><channel>" + "<a>".repeat(50_000);
        assertEquals("not a feed: nested too deep", read("a.rss", feed).getFirst().reason());
        String headers = "MIME-Version: 1.0\r\n" + "X-A: b\r\n".repeat(50_000) + "\r\nhi";
        assertEquals("failed", read("a.eml", headers).getFirst().status());
        String parts = "--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n".repeat(2000);
        String letter =
                "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + parts;
        assertEquals("unsupported", read("b.eml", letter).getFirst().status());
        assertEquals("failed", read("a.txt", "a\n".repeat(200_000)).getFirst().status());
        assertEquals("failed", read("a.json", "[".repeat(100_000)).getFirst().status());
    }

    private static String letter(String start, String subject, String body) {
        return start
                + "\nFrom: Ida Moe <ida@fyr.example>\nSubject: "
                + subject
                + "\nDate: Tue, 3 Feb 2026 10:00:00 +0100\nMIME-Version: 1.0\n"
                + "Content-Type: text/html; charset=utf-8\n\n"
                + body
                + "\n\n";
    }

    @Test
    void readsEveryLetterOfAMailbox() throws IOException {
        String first = "From ida@fyr.example Tue Feb  3 10:00:00 2026";
        String body = page("Alfa") + "\n\nFrom here on\n\n>From " + "x";
        String box =
                letter(first, "Harbour news", body)
                        + letter("From - Tue Feb 03 11:00:00 2026", "Ferry news", page("Beta"));
        List<Reading> readings = read("news.mbox", box);
        assertEquals(
                List.of("Harbour news", "Ferry news"),
                readings.stream().map(r -> article(r).title()).toList());
        assertTrue(readings.get(1).where().path().endsWith("news.mbox#2"));
        assertTrue(article(readings.get(1)).text().contains("Beta said the harbour"));
        assertEquals(List.of("Ida Moe"), article(readings.get(1)).authors());
        assertEquals(2, read("news.mbox.gz", gzip(box.getBytes(StandardCharsets.UTF_8))).size());
    }

    @Test
    void givesUpALetterThatIsTooLargeAndReadsOn() throws IOException {
        String start = "From - Tue Feb 03 11:00:00 2026";
        Path file =
                Files.writeString(
                        folder.resolve("big.mbox"),
                        letter(start, "Big", "<p>a</p>\n".repeat(2_000))
                                + letter(start, "Small", page("Beta")));
        List<Reading> readings = new ArrayList<>();
        Ingest.open()
                .withLimits(Limits.USUAL.withPageBytes(10_000))
                .read(List.of(file), readings::add);
        assertEquals("larger than 10000 bytes", readings.get(0).reason());
        assertEquals("ok", readings.get(1).status(), readings.get(1)::reason);
    }

    @Test
    void knowsWhereASavedPageCameFrom() throws IOException {
        List<String> notes =
                List.of(
                        "<!-- saved from url=(0030)https://fyr.example/harbour -->\n",
                        "<!--\n Page saved with SingleFile \n url: https://fyr.example/harbour \n"
                                + " saved date: Tue Feb 03 2026 -->",
                        "<!-- Mirrored from fyr.example/harbour by HTTrack -->");
        for (String note : notes) {
            String url = article(read("a.html", note + page("Alfa")).getFirst()).url();
            assertEquals("fyr.example/harbour", url.replaceFirst("https?://", ""));
        }
        String unknown = "<!-- saved from url=(0014)about:internet -->";
        assertEquals("", article(read("a.html", unknown + page("Alfa")).getFirst()).url());
    }

    @Test
    void takesNoLibraryForAnArticle() throws IOException {
        String words = "The ferry sails on Monday, its captain said in a letter. ".repeat(80_000);
        String why = "no article: its text has ";
        assertTrue(read("long.txt", words).getFirst().reason().startsWith(why));
        Reading given = read("long.jsonl", "{\"text\": \"" + words + "\"}").getFirst();
        assertTrue(given.reason().startsWith(why), given::reason);
    }

    @Test
    void readsOnAfterARecordWithoutAddress() throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("Beta");
        int length = http.getBytes(StandardCharsets.UTF_8).length;
        String headers =
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
                        + "WARC-Date: 2024-05-01T10:00:00Z\r\nContent-Length: "
                        + length
                        + "\r\n";
        String record = "\r\n" + http + "\r\n\r\n";
        List<Reading> readings =
                read(
                        "a.warc",
                        headers
                                + record
                                + headers
                                + "WARC-Target-URI: https://o.example/1\r\n"
                                + record);
        assertEquals(List.of("failed", "ok"), readings.stream().map(Reading::status).toList());
        assertEquals("a record without address or date", readings.getFirst().reason());
    }

    @Test
    void givesUpABombInsideAnArchiveAndReadsOn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(out)) {
            writer.write(response("https://o.example/1", 200, "text/html", new byte[2_000_000]));
            byte[] plain = page("Beta").getBytes(StandardCharsets.UTF_8);
            writer.write(response("https://o.example/2", 200, "text/html", plain));
        }
        Path file = Files.write(folder.resolve("bomb.warc.gz"), out.toByteArray());
        List<Reading> readings = new ArrayList<>();
        Ingest.open()
                .withLimits(Limits.USUAL.withPageBytes(1 << 20))
                .read(List.of(file), readings::add);
        assertEquals("larger than 1 MB", readings.get(0).reason());
        assertEquals("ok", readings.get(1).status());
    }
}
