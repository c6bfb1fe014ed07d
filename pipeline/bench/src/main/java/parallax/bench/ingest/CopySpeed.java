package parallax.bench.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parallax.ingest.copy.CopyFinder;
import parallax.model.Article;

/// Seconds and memory to find the copies among made-up articles of 300 to 900 words, of which a
/// fifth are edited copies of another; for the number asked and for half of it, so that growth is
/// seen.
public final class CopySpeed {

    private static final int PHRASES = 20_000;
    private static final int COPIES = 5;

    private CopySpeed() {}

    /// @param args how many articles, such as 30000
    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        measure(n / 20);
        measure(n / 2);
        measure(n);
    }

    private static void measure(int n) {
        List<Article> articles = articles(n);
        long start = System.nanoTime();
        int pairs = CopyFinder.of(articles).pairs().size();
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%d articles: %d pairs in %.1f s, heap %d MB%n",
                n, pairs, seconds, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static List<Article> articles(int n) {
        Random random = new Random(42);
        List<String> phrases =
                IntStream.range(0, PHRASES)
                        .mapToObj(_ -> words(random, 6 + random.nextInt(4)))
                        .toList();
        List<Article> articles = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            boolean isCopy = i > 0 && random.nextInt(COPIES) == 0;
            String text =
                    isCopy
                            ? edited(random, articles.get(random.nextInt(i)).text())
                            : text(random, phrases);
            articles.add(Article.of("a" + i, text));
        }
        return articles;
    }

    /// Sentences of fresh words and, one in eight, a stock phrase that others use, too.
    private static String text(Random random, List<String> phrases) {
        int sentences = 20 + random.nextInt(40);
        return IntStream.range(0, sentences)
                .mapToObj(_ ->
                        random.nextInt(8) == 0
                                ? phrases.get(random.nextInt(PHRASES))
                                : words(random, 10 + random.nextInt(10)))
                .collect(Collectors.joining(". "));
    }

    private static String edited(Random random, String text) {
        return text.lines()
                .flatMap(line -> List.of(line.split("\\. ")).stream())
                .filter(_ -> random.nextInt(5) > 0)
                .collect(Collectors.joining(". "));
    }

    /// Words whose ranks fall off as in real language (Zipf).
    private static String words(Random random, int n) {
        return IntStream.range(0, n)
                .mapToObj(_ -> "w" + (int) Math.exp(random.nextDouble() * 11))
                .collect(Collectors.joining(" "));
    }
}
