package parallax.compare.text;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import parallax.compare.forest.WeightFile;

/// Base forms of verbs that English inflects irregularly, which stemming leaves apart: `sink` for
/// `sank`, from `irregular.tsv`.
public final class Irregular {

    private static final Map<String, String> BASES =
            WeightFile.read(
                    Irregular.class,
                    "irregular.tsv",
                    in -> {
                        Map<String, String> bases = new HashMap<>();
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                                .lines()
                                .filter(line -> !line.startsWith("#"))
                                .map(line -> line.split("[\t ]"))
                                .forEach(row -> {
                                    for (String form : row) {
                                        bases.putIfAbsent(form, row[0]);
                                    }
                                });
                        return Map.copyOf(bases);
                    });

    private Irregular() {}

    /// True when two lower-case words are forms of one irregular verb.
    public static boolean areOne(String a, String b) {
        return BASES.containsKey(a) && BASES.get(a).equals(BASES.get(b));
    }
}
