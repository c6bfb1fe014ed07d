package parallax.bench.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Queries of every kind, from the words of real sentences.
final class Queries {

    private Queries() {}

    /// `count` queries, a tenth of each kind.
    static List<String> mixed(Sentences sentences, int count, long seed) {
        Random random = new Random(seed);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] words = sentences.words(random.nextInt(sentences.size()));
            int at = random.nextInt(words.length - 3);
            String one = word(words[at]);
            String two = word(words[at + 1]);
            String three = word(words[at + 2]);
            queries.add(
                    switch (i % 10) {
                        case 0 -> one;
                        case 1 -> one + " " + three;
                        case 2 -> '"' + one + " " + two + '"';
                        case 3 -> '"' + one + " " + two + " " + three + '"';
                        case 4 -> one + " person:last" + (int) (4000 * cube(random));
                        case 5 -> one + " OR " + two + " OR " + three;
                        case 6 -> one + " date:2025-0" + (1 + random.nextInt(9));
                        case 7 -> two + " state:A" + (char) ('A' + random.nextInt(20)) + " " + one;
                        case 8 -> stem(three) + "* " + one;
                        default -> '"' + one + " " + three + "\"~4 NOT outlet:3";
                    });
        }
        return queries;
    }

    private static double cube(Random random) {
        double x = random.nextDouble();
        return x * x * x;
    }

    private static String word(String token) {
        String word = token.replaceAll("[^\\p{L}\\p{N}]", "");
        return word.length() < 2 || List.of("AND", "OR", "NOT").contains(word) ? "people" : word;
    }

    private static String stem(String token) {
        String word = word(token);
        return word.substring(0, Math.min(word.length(), 5));
    }
}
