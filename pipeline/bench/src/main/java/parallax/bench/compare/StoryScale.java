package parallax.bench.compare;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import parallax.compare.story.Lead;
import parallax.compare.story.Stories;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Embedder;
import parallax.model.Published;
import parallax.model.Story;

/// Measures how the time to group articles into stories grows with their number.
///
/// `java parallax.bench.compare.StoryScale FOLDER COUNT ARTICLES.jsonl[.gz]…` makes COUNT articles
/// from real ones: each round through the sets gives every name (a capitalised word) another ending
/// and moves every date by some days, so that each round has its own events while common words stay
/// common. They are put into a store in FOLDER, if none is there, with the vectors of their leads,
/// as a run takes them in, and grouped from there, as a run groups them. Prints wall and processor
/// seconds, and the stories found.
public final class StoryScale {

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,}\\b");
    private static final String[] ENDINGS = {
        "", "ov", "ix", "ard", "um", "eth", "oko", "ine", "asz", "ury", "iel", "oth", "ag", "enk"
    };
    private static final int DAYS = 45;

    private StoryScale() {}

    /// Makes the store when it is not there, groups and prints.
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        boolean made = Files.exists(folder);
        try (Embedder embedder = OnnxEmbedder.load();
                Store store = Store.open(folder)) {
            if (!made) {
                List<Document> real = new ArrayList<>();
                for (int i = 2; i < args.length; i++) {
                    real.addAll(new TreeMap<>(Articles.of(Path.of(args[i])).byId()).values());
                }
                fill(store, made(real, Integer.parseInt(args[1])), embedder);
            }
            List<Story> stories = timed("grouping", () -> Stories.of(store, embedder));
            System.out.printf("%d articles, %d stories%n", store.articles().size(), stories.size());
        }
    }

    private static void fill(Store store, List<Document> documents, Embedder embedder) {
        List<String> texts = documents.stream().map(d -> Lead.of(d.article())).toList();
        List<float[]> leads = timed("vectors of leads", () -> embedder.embed(texts));
        for (int i = 0; i < leads.size(); i++) {
            store.put(documents.get(i), "bench", List.of(), leads.get(i));
        }
        store.commit();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = processorNanos();
        T result = work.get();
        System.out.printf(
                "%s: %.1f s, %.1f CPU-s%n",
                what, (System.nanoTime() - wall) / 1e9, (processorNanos() - cpu) / 1e9);
        return result;
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<Document> made(List<Document> real, int count) {
        List<Document> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int round = i / real.size();
            Article article = altered(real.get(i % real.size()).article(), round);
            made.add(Document.of(article));
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
}
