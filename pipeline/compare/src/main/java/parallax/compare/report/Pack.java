package parallax.compare.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parallax.index.export.Export;
import parallax.index.export.Format;
import parallax.index.export.Kind;
import parallax.model.Comparison;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Sha256;
import parallax.model.Story;

/// The evidence of one story in one ZIP that another editor can check without this program: the
/// report, tables, JSON-LD, the clean text of every article, and the hash of every file.
public final class Pack {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final List<Kind> TABLES =
            List.of(
                    Kind.ARTICLES,
                    Kind.ENTITIES,
                    Kind.QUOTES,
                    Kind.CLAIMS,
                    Kind.THREADS,
                    Kind.DISCREPANCIES);
    private static final String README =
            """
            Evidence for one story, made by Parallax.

            index.html          the report; open it in any browser, no network is needed
            stories/ articles/  its pages; every sentence links to the clean copy it stands in
            texts/              the clean text of every article, as its hash covers it
            tables/             the same findings as tables (CSV, UTF-8)
            linked/             the same findings as JSON-LD lines in the words of schema.org
            SHA256SUMS          check all files: sha256sum -c SHA256SUMS

            Offsets count UTF-16 code units of a file in texts/. The report says who said what; it
            does not say who is right.
            """;

    private Pack() {}

    /// Writes the pack of `story`; the same story gives the same bytes.
    ///
    /// Throws [UncheckedIOException] when `out` fails.
    public static void write(Corpus corpus, Comparison comparison, Story story, OutputStream out) {
        Corpus own = StoryCorpus.of(corpus, story);
        Comparison found = StoryCorpus.of(comparison, story);
        Map<String, byte[]> files = new TreeMap<>();
        Reports.render(own, found, (name, page) -> put(files, name, page));
        for (Kind kind : TABLES) {
            put(files, "tables/" + kind.word() + ".csv", export(own, found, kind, Format.CSV));
            String linked = export(own, found, kind, Format.JSONLD);
            put(files, "linked/" + kind.word() + ".jsonld.jsonl", linked);
        }
        for (String id : own.articles()) {
            Document document = own.document(id);
            put(files, "texts/" + Names.file(id) + ".txt", document.article().text());
        }
        put(files, "README.txt", README);
        put(files, "SHA256SUMS", sums(files));
        zip(files, out);
    }

    private static String export(Corpus corpus, Comparison comparison, Kind kind, Format format) {
        StringBuilder out = new StringBuilder();
        Export.write(corpus, comparison, kind, format, out);
        return out.toString();
    }

    private static String sums(Map<String, byte[]> files) {
        StringBuilder sums = new StringBuilder();
        files.forEach((name, bytes) ->
                sums.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
        return sums.toString();
    }

    private static void put(Map<String, byte[]> files, String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void zip(Map<String, byte[]> files, OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
