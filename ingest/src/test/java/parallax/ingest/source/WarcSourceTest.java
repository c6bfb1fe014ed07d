package parallax.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import parallax.ingest.extract.Extractor;
import parallax.model.Reading;
import parallax.model.Where;

/// One bad record must not cost the others of its archive.
class WarcSourceTest {

    private static final String HTML = "text/html; charset=utf-8";

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    private static byte[] page(String name) {
        String text =
                """
                <!DOCTYPE html><html><head><title>%s</title></head><body><article><h1>%s</h1>
                <p>%s said the harbour would stay open all winter, whatever the ice does, and that
                nobody in the town had ever seen the roads to the north frozen before May.</p>
                <p>The port of Tromsø 🚢 has not closed since the café fire of 1987, its master said
                on Friday evening after a long meeting with the captains of four ships.</p>
                </article></body></html>
                """;
        return text.formatted(name, name, name).getBytes(UTF_8);
    }

    private void answer(String name, String headers, byte[] body) throws IOException {
        byte[] head = ("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(UTF_8);
        record(name, concat(head, body));
    }

    private void record(String name, byte[] block) throws IOException {
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://o.example/%s\r\n"
                        + "WARC-Date: 2026-02-03T10:00:00Z\r\n"
                        + "Content-Type: application/http; msgtype=response\r\n"
                        + "Content-Length: %d\r\n\r\n";
        archive.write(head.formatted(name, block.length).getBytes(UTF_8));
        archive.write(block);
        archive.write("\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static String coded(String coding) {
        return "Content-Type: " + HTML + "\r\nContent-Encoding: " + coding + "\r\n";
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }

    /// One stored block and the empty last one (RFC 7932, 9.2), for at most 65,536 bytes.
    private static byte[] brotli(byte[] bytes) {
        int head = bytes.length - 1 << 4 | 1 << 20;
        byte[] start = {(byte) head, (byte) (head >> 8), (byte) (head >> 16)};
        return concat(concat(start, bytes), new byte[] {3});
    }

    private List<Reading> read(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        new WarcSource(new Pages(Extractor.create()), Limits.USUAL)
                .read(
                        new ByteArrayInputStream(bytes),
                        Where.of("a.warc"),
                        entry -> readings.add(entry.work().get()));
        return readings;
    }

    private static List<String> titles(List<Reading> readings) {
        return readings.stream().map(r -> r.found().map(a -> a.title()).orElse("–")).toList();
    }

    @Test
    void readsPagesWhoseHostsLieAboutTheirCoding() throws IOException {
        answer("1", coded("gzip"), page("Plain"));
        answer("2", coded("br"), page("Also plain"));
        answer("3", coded("zstd"), page("Plain again"));
        answer("4", "Content-Type: " + HTML + "\r\n", gzip(page("Gzip untold")));
        assertEquals(
                List.of("Plain", "Also plain", "Plain again", "Gzip untold"),
                titles(read(archive.toByteArray())));
    }

    @Test
    void readsEveryCodingThatBrowsersAskFor() throws IOException {
        answer("1", coded("gzip"), gzip(page("Gzip")));
        answer("2", coded("deflate"), deflate(page("Deflated")));
        answer("3", coded("br"), brotli(page("Brotli")));
        assertEquals(List.of("Gzip", "Deflated", "Brotli"), titles(read(archive.toByteArray())));
    }

    @Test
    void readsOnAfterABodyThatCannotBeDecoded() throws IOException {
        byte[] whole = gzip(page("Broken"));
        answer("1", coded("gzip"), Arrays.copyOf(whole, whole.length / 2));
        answer("2", coded("zstd"), new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 1, 2, 3});
        answer("3", coded("gzip"), page("Next"));
        List<Reading> readings = read(archive.toByteArray());
        assertEquals(List.of("–", "–", "Next"), titles(readings));
        assertEquals(
                "its coding gzip is broken: cut short: the compressed data ends too early",
                readings.get(0).reason());
        assertEquals("its coding zstd is broken: it is not known here", readings.get(1).reason());
    }

    @Test
    void readsOnAfterARecordThatHoldsNoAnswer() throws IOException {
        record("1", "GARBAGE\r\n\r\nxx".getBytes(UTF_8));
        answer("2", "Content-Type: " + HTML + "\r\n", page("Next"));
        List<Reading> readings = read(archive.toByteArray());
        assertEquals(List.of("–", "Next"), titles(readings));
        assertTrue(readings.getFirst().reason().startsWith("a record without an HTTP answer"));
    }

    @Test
    void namesAnEndBetweenRecordsApartFromTheRecordBefore() throws IOException {
        answer("1", "Content-Type: " + HTML + "\r\n", page("First"));
        archive.write("rubbish\r\n\r\n".getBytes(UTF_8));
        List<Reading> readings = read(archive.toByteArray());
        assertEquals(
                2, new HashSet<>(readings.stream().map(r -> r.where().path()).toList()).size());
        assertEquals("a.warc#after-0", readings.get(1).where().path());
    }

    @Test
    void readsOnBehindRubbishBetweenRecords() throws IOException {
        answer("1", "Content-Type: " + HTML + "\r\n", page("First"));
        archive.write("rubbish, WARC/1, and \0\0\0\r\n\r\n".getBytes(UTF_8));
        int second = archive.size();
        answer("2", "Content-Type: " + HTML + "\r\n", page("Second"));
        answer("3", "Content-Type: " + HTML + "\r\n", page("Third"));
        List<Reading> readings = read(archive.toByteArray());
        assertEquals(List.of("First", "–", "Second", "Third"), titles(readings));
        assertEquals("a.warc#after-0", readings.get(1).where().path());
        assertTrue(readings.get(1).reason().endsWith("; read on at byte " + second));
        assertEquals("a.warc#" + second, readings.get(2).where().path());
    }

    @Test
    void readsOnBehindAMemberThatACrawlerDidNotFinish() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (String name : List.of("First", "Second", "Third")) {
            archive.reset();
            answer(name, coded("gzip"), gzip(page(name)));
            byte[] member = gzip(archive.toByteArray());
            int length = name.equals("Second") ? member.length / 2 : member.length;
            members.write(member, 0, length);
        }
        List<Reading> readings = read(members.toByteArray());
        assertEquals(List.of("First", "–", "Third"), titles(readings));
        assertTrue(readings.get(1).reason().contains("; read on at byte "));
    }

    @Test
    void readsOnBehindRubbishLargerThanAnyBuffer() throws IOException {
        byte[] rubbish = new byte[300_000];
        new Random(7).nextBytes(rubbish);
        answer("1", "Content-Type: " + HTML + "\r\n", page("First"));
        byte[] first = archive.toByteArray();
        archive.reset();
        answer("2", "Content-Type: " + HTML + "\r\n", page("Second"));
        byte[] second = archive.toByteArray();
        byte[] plain = concat(concat(first, rubbish), second);
        byte[] coded = concat(concat(gzip(first), rubbish), gzip(second));
        assertEquals(List.of("First", "–", "Second"), titles(read(plain)));
        assertEquals(List.of("First", "–", "Second"), titles(read(coded)));
    }

    @Test
    void findsARecordWhoseForerunnerDoesNotEndAsItShould() throws IOException {
        answer("1", "Content-Type: " + HTML + "\r\n", page("First"));
        byte[] first = archive.toByteArray();
        archive.reset();
        archive.write(first, 0, first.length - 2);
        answer("2", "Content-Type: " + HTML + "\r\n", page("Second"));
        List<String> titles = titles(read(archive.toByteArray()));
        assertEquals("First", titles.getFirst());
        assertEquals("Second", titles.getLast());
    }

    @Test
    void readsDocumentsAndTextsMadeOfPages() throws IOException {
        answer("1", "Content-Type: application/pdf\r\n", "%PDF-1.4 cut".getBytes(UTF_8));
        answer("2", "Content-Type: image/png\r\n", new byte[] {1, 2});
        String text = "The ferry sails again.\n\nIts captain said so on Monday in Ostmund 🚢.";
        byte[] block = text.getBytes(UTF_8);
        archive.write(
                ("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\n"
                                + "WARC-Target-URI: https://o.example/3\r\n"
                                + "WARC-Date: 2026-02-03T10:00:00Z\r\n"
                                + "Content-Length: "
                                + block.length
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        archive.write(block);
        archive.write("\r\n\r\n".getBytes(UTF_8));
        List<Reading> readings = read(archive.toByteArray());
        assertEquals(2, readings.size(), readings::toString);
        assertTrue(readings.getFirst().reason().startsWith("broken PDF: "));
        assertEquals("https://o.example/3", readings.get(1).found().orElseThrow().url());
    }
}
