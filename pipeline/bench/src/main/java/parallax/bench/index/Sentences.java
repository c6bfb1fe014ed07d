package parallax.bench.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import parallax.json.Json;

/// New sentences from real ones: the first half of one joined to the second half of another, so
/// that words keep their frequencies and their neighbours.
final class Sentences {

    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 45;

    private final List<String[]> real;

    private Sentences(List<String[]> real) {
        this.real = real;
    }

    /// Reads the sentences of the articles (`text`) of a gzipped file of JSON lines.
    static Sentences read(Path file) throws IOException {
        List<String[]> real = new ArrayList<>();
        for (String text : texts(file, "text")) {
            for (String sentence : text.split("(?<=[.!?])\\s+")) {
                String[] words = sentence.strip().split("\\s+");
                if (words.length >= FEWEST_WORDS && words.length <= MOST_WORDS) {
                    real.add(words);
                }
            }
        }
        return new Sentences(real);
    }

    /// One field of every line of a gzipped file of JSON lines.
    private static List<String> texts(Path file, String field) throws IOException {
        return lines(file).stream().map(line -> Json.text(Json.parse(line), field)).toList();
    }

    /// The lines of a gzipped file.
    static List<String> lines(Path file) throws IOException {
        var gzip = new GZIPInputStream(Files.newInputStream(file));
        try (var lines = new BufferedReader(new InputStreamReader(gzip, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    int size() {
        return real.size();
    }

    /// The words of a real sentence.
    String[] words(int at) {
        return real.get(at);
    }

    /// A sentence made of two.
    String mixed(Random random) {
        String[] first = real.get(random.nextInt(real.size()));
        String[] second = real.get(random.nextInt(real.size()));
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < first.length / 2; i++) {
            sentence.append(first[i]).append(' ');
        }
        for (int i = second.length / 2; i < second.length; i++) {
            sentence.append(second[i]).append(i + 1 < second.length ? " " : "");
        }
        return sentence.toString();
    }
}
