package parallax.bench.compare;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parallax.compare.story.Stories;
import parallax.compare.vector.OnnxEmbedder;
import parallax.model.Article;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Embedder;
import parallax.model.Published;
import parallax.model.Story;

/// Measures how the time to group articles into stories grows with their number.
///
/// `java parallax.bench.compare.StoryScale COUNT[,COUNT…] ARTICLES.jsonl[.gz]…` makes COUNT
/// articles from real ones: each round through the sets gives every name (a capitalised word)
/// another ending and moves every date by some days, so that each round has its own events while
/// common words stay common. Prints wall and processor seconds with the committed embedder, and the
/// stories found.
public final class StoryScale {

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,}\\b");
    private static final String[] ENDINGS = {
        "", "ov", "ix", "ard", "um", "eth", "oko", "ine", "asz", "ury", "iel", "oth", "ag", "enk"
    };
    private static final int DAYS = 45;

    private StoryScale() {}

    /// Groups and prints, a line a count.
    public static void main(String[] args) {
        List<Document> real = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            real.addAll(new TreeMap<>(Articles.of(Path.of(args[i])).byId()).values());
        }
        try (Embedder embedder = OnnxEmbedder.load()) {
            for (String count : args[0].split(",")) {
                measure(made(real, Integer.parseInt(count)), embedder);
            }
        }
    }

    private static void measure(Map<String, Document> articles, Embedder embedder) {
        long wall = System.nanoTime();
        long cpu = processorNanos();
        List<Story> stories = Stories.of(corpus(articles), embedder);
        System.out.printf(
                "%d articles, %d stories, %.1f s, %.1f CPU-s%n",
                articles.size(),
                stories.size(),
                (System.nanoTime() - wall) / 1e9,
                (processorNanos() - cpu) / 1e9);
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Map<String, Document> made(List<Document> real, int count) {
        Map<String, Document> made = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int round = i / real.size();
            Article article = altered(real.get(i % real.size()).article(), round);
            made.put(article.id(), Document.of(article));
        }
        return made;
    }

    private static Article altered(Article article, int round) {
        String ending = ENDINGS[round % ENDINGS.length] + ENDINGS[round / ENDINGS.length];
        return new Article(
                round + "-" + article.id(),
                article.where(),
                article.url(),
                article.outlet(),
                renamed(article.title(), ending),
                article.authors(),
                moved(article.published(), round),
                article.publishedFrom(),
                article.modified(),
                article.language(),
                article.section(),
                article.tags(),
                renamed(article.text(), ending),
                article.blocks(),
                article.flags());
    }

    private static String renamed(String text, String ending) {
        return ending.isEmpty() ? text : NAME.matcher(text).replaceAll("$0" + ending);
    }

    private static Published moved(Published published, int round) {
        return published
                .day()
                .map(day -> Published.parse(later(day, round).toString()))
                .orElse(published);
    }

    private static LocalDate later(LocalDate day, int round) {
        return day.plusDays((long) round * DAYS % 365);
    }

    private static Corpus corpus(Map<String, Document> byId) {
        return new Corpus() {
            @Override
            public List<String> articles() {
                return List.copyOf(byId.keySet());
            }

            @Override
            public Document document(String article) {
                if (!byId.containsKey(article)) {
                    throw new NoSuchElementException(article);
                }
                return byId.get(article);
            }

            @Override
            public List<CopyPair> copies() {
                return List.of();
            }
        };
    }
}
