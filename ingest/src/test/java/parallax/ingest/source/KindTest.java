package parallax.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><p>Hi|page.php|HTML",
                "<html lang=de>|notes.txt|HTML",
                "<!-- saved --><html>|x|HTML",
                "<p>Hi|a.html|HTML",
                "<p>Hi|''|HTML",
                "plain words|a.html|HTML",
                "plain words|a.txt|TEXT",
                "# Title|a.MD|TEXT",
                "plain words|''|TEXT",
                "plain words|README|TEXT",
                "p { color: red }|a.css|UNKNOWN",
                "a,b,c|a.csv|UNKNOWN",
                "{\"text\": 1}|a.json|JSON",
                "[1]|a.json|JSON",
                "{\"text\": 1}|a.jsonl|JSON_LINES",
                "{\"text\": 1}|''|JSON_LINES",
                "{curly} words|a.txt|TEXT",
                "{curly} words|''|TEXT",
                "[Music] words|''|TEXT",
                "[{\"text\": 1}]|''|JSON",
                "[{\"text\": 1}]|a.css|UNKNOWN",
                "plain words|U.S. and é 🙂 talks|TEXT",
                "plain words|Part 2.1|TEXT",
                "a,b,c|Part 2.csv|UNKNOWN",
                "<?xml version=\"1.0\"?><rss>|a.xml|FEED",
                "<feed xmlns=\"x\">|download|FEED",
                "<rdf:RDF>|a.rdf|FEED",
                "<opml version=\"2.0\">|a.xml|OPML",
                "<urlset>|a.xml|SITEMAP",
                "<svg>|a.svg|UNKNOWN",
                "%PDF-1.7|report|PDF",
                "WARC/1.0|a|WARC",
                "''|a.html|EMPTY"
            })
    void isToldByContentFirst(String head, String name, Kind kind) {
        assertEquals(kind, Kind.of(head.getBytes(StandardCharsets.UTF_8), name));
    }

    @Test
    void knowsLettersByTheirHeaders() {
        String letter = "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nHi";
        assertEquals(Kind.LETTER, Kind.of(letter.getBytes(StandardCharsets.UTF_8), "download"));
        String notes = "Name: words\nOther: words\n\nText";
        assertEquals(Kind.TEXT, Kind.of(notes.getBytes(StandardCharsets.UTF_8), "a.txt"));
    }

    @Test
    void knowsTwoObjectsOnTwoLinesWhateverTheirName() {
        byte[] lines = "{\"text\":\"a\"}\n{\"text\":\"b\"}\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Kind.JSON_LINES, Kind.of(lines, "a.json"));
    }

    @Test
    void knowsAnArticleOverSeveralLinesWithoutAName() {
        byte[] article = "{\n  \"text\": \"a\"\n}\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Kind.JSON, Kind.of(article, ""));
        byte[] line = "{\"text\": \"a\"}\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Kind.JSON_LINES, Kind.of(line, ""));
    }

    @Test
    void looksBehindWhatStandsBeforeTheRoot() {
        String before = "<?xml version='1.0'?>" + "<!-- x -->\n".repeat(1000);
        String doctype = "<!DOCTYPE rss [<!ENTITY a 'b'>]>";
        for (String start : List.of(before, doctype, before + doctype)) {
            byte[] head = (start + "<rss>").getBytes(StandardCharsets.UTF_8);
            assertEquals(Kind.FEED, Kind.of(head, "x"));
        }
        byte[] endless = "<!-- <rss>".getBytes(StandardCharsets.UTF_8);
        assertEquals(Kind.UNKNOWN, Kind.of(endless, "a.xml"));
    }

    @Test
    void looksBehindByteByteOrderMarks() {
        assertEquals(Kind.HTML, Kind.of("\uFEFF<html>".getBytes(StandardCharsets.UTF_8), "a"));
        assertEquals(Kind.HTML, Kind.of("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE), "a"));
        assertEquals(Kind.UNKNOWN, Kind.of(new byte[] {'G', 'I', 'F', 4, 0, 0}, "a.html"));
    }

    @Test
    void knowsAZipFileWhateverItsName() {
        assertEquals(Kind.ZIP, Kind.of(new byte[] {'P', 'K', 3, 4, 0, 0}, "a.html"));
        assertEquals(Kind.ZIP, Kind.of(new byte[] {'P', 'K', 5, 6, 0, 0}, "crawl.wacz"));
    }
}
