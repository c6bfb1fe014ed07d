package parallax.bench.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.annotate.NewsAnnotator;
import parallax.annotate.quote.QuoteMarks;
import parallax.annotate.quote.QuotedSpan;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.Quote;
import parallax.model.Sha256;

/// Checks the five articles that the project began with: every quoted stretch is given to its
/// speaker or to nobody, and the statements without marks that matter are found: `SourceArticles
/// FOLDER`, where FOLDER holds them as `.txt` files.
///
/// The articles belong to their publishers, so the stretches are known by a hash only.
public final class SourceArticles {

    private static final String TABLE = "source-articles.tsv";

    /// Who must be found reporting without marks, by words of their names.
    private static final List<String> REPORTING =
            List.of(
                    "Air Force",
                    "Ministry of Defense",
                    "Ministry of Foreign Affairs",
                    "Ciaramella");

    private final Map<String, String> speakers;
    private int right;
    private int seen;

    private SourceArticles(Map<String, String> speakers) {
        this.speakers = speakers;
    }

    /// Runs; see the class. Prints a line a stretch and ends with 1 where one is wrong.
    public static void main(String[] args) throws IOException {
        SourceArticles check = new SourceArticles(table());
        try (NewsAnnotator annotator = NewsAnnotator.load();
                Stream<Path> files = Files.list(Path.of(args[0]))) {
            List<Document> documents =
                    files.filter(f -> f.toString().endsWith(".txt"))
                            .sorted()
                            .map(f -> annotator.annotate(Article.of(name(f), text(f))))
                            .toList();
            documents.forEach(check::stretches);
            REPORTING.forEach(who -> check.reporting(who, documents));
        }
        System.out.printf("%d of %d right%n", check.right, check.seen);
        System.exit(check.right == check.seen ? 0 : 1);
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> speakers = new HashMap<>();
        try (InputStream in = SourceArticles.class.getResourceAsStream(TABLE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> speakers.put(cells[0], cells[1]));
        }
        return speakers;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void stretches(Document document) {
        String text = document.article().text();
        for (QuotedSpan marks : QuoteMarks.find(text)) {
            String key = Sha256.of(marks.inner().of(text)).substring(0, 12);
            String wanted = speakers.getOrDefault(key, "unknown stretch");
            String found = speaker(document, marks);
            boolean ok = wanted.equals("-") ? found.equals("-") : found.contains(wanted);
            note(ok, key + ": " + wanted + ", found " + found);
        }
    }

    /// Who is credited with the stretch, names resolved; `-` for nobody.
    private static String speaker(Document document, QuotedSpan marks) {
        Optional<Quote> quote =
                document.quotes().stream()
                        .filter(q -> q.pieces().stream().anyMatch(p -> p.overlaps(marks.inner())))
                        .min(Comparator.comparingInt(q -> q.content().length()));
        return quote.filter(q -> q.kind() != Quote.Kind.SCARE && q.kind() != Quote.Kind.INDIRECT)
                .map(q -> name(document, q.source()))
                .orElse("-");
    }

    private static String name(Document document, Attribution source) {
        return switch (source) {
            case Attribution.Said said ->
                    said.text()
                            + document.entity(said.entity()).map(e -> " = " + e.name()).orElse("");
            case Attribution.Unnamed unnamed -> unnamed.text();
            case Attribution.OwnVoice() -> "nobody";
        };
    }

    private void reporting(String who, List<Document> documents) {
        boolean ok =
                documents.stream()
                        .anyMatch(d ->
                                d.quotes().stream()
                                        .filter(q -> q.kind() != Quote.Kind.DIRECT)
                                        .anyMatch(q -> name(d, q.source()).contains(who)));
        note(ok, "reported without marks: " + who);
    }

    private void note(boolean ok, String line) {
        seen++;
        right += ok ? 1 : 0;
        System.out.println((ok ? "right " : "WRONG ") + line);
    }
}
