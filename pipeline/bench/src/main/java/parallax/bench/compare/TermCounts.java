package parallax.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import parallax.compare.text.Stopwords;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.json.Json;

/// Counts in how many news articles each stem stands and writes `terms.tsv.gz`, the background of
/// `parallax.compare.story.TermRarity`. Stems of fewer than three articles are left out.
///
/// `java parallax.bench.compare.TermCounts OUT.tsv.gz ARTICLES.jsonl[.gz]…`; committed counts: the
/// articles of `allsides_full`, `basil` and `allsides2021` in that order.
public final class TermCounts {

    private static final int LEAST = 3;

    private TermCounts() {}

    /// Counts and writes.
    public static void main(String[] args) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        int articles = 0;
        for (int i = 1; i < args.length; i++) {
            for (JsonNode line : Lines.of(Path.of(args[i]))) {
                articles++;
                terms(Json.text(line, "title") + "\n" + Json.text(line, "text"))
                        .forEach(t -> counts.merge(t, 1, Integer::sum));
            }
        }
        write(Path.of(args[0]), articles, counts);
    }

    private static Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            if (token.isWord() && !Stopwords.contains(token.norm())) {
                terms.add(token.stem());
            }
        }
        return terms;
    }

    private static void write(Path file, int articles, Map<String, Integer> counts)
            throws IOException {
        StringBuilder lines = new StringBuilder().append(articles).append('\n');
        new TreeMap<>(counts)
                .forEach((term, count) -> {
                    if (count >= LEAST && term.chars().allMatch(c -> c < 128)) {
                        lines.append(term).append('\t').append(count).append('\n');
                    }
                });
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
