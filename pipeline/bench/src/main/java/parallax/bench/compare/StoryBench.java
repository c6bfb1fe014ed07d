package parallax.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.story.Stories;
import parallax.model.Embedder;
import parallax.model.Story;

/// Groups sets of articles and prints BCubed precision, recall and F1 against their gold stories.
///
/// `java parallax.bench.compare.StoryBench VECTOR-CACHE ARTICLES.jsonl[.gz]…`
public final class StoryBench {

    private StoryBench() {}

    /// Groups and prints.
    public static void main(String[] args) throws IOException {
        try (Embedder embedder = new Cached(Path.of(args[0]))) {
            for (int i = 1; i < args.length; i++) {
                Articles articles = Articles.of(Path.of(args[i]));
                long start = System.nanoTime();
                List<Story> stories = Stories.of(articles, embedder);
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        "%s %s %.1f s%n", args[i], BCubed.of(articles.gold(), stories), seconds);
            }
        }
    }

    /// BCubed scores (Bagga and Baldwin 1998).
    record BCubed(double precision, double recall, int gold, int found) {

        static BCubed of(Map<String, String> gold, List<Story> stories) {
            Map<String, Integer> goldSizes = new HashMap<>();
            gold.values().forEach(s -> goldSizes.merge(s, 1, Integer::sum));
            double precision = 0;
            double recall = 0;
            for (Story story : stories) {
                Map<String, Integer> inside = new HashMap<>();
                story.articles().forEach(a -> inside.merge(gold.get(a), 1, Integer::sum));
                for (Map.Entry<String, Integer> e : inside.entrySet()) {
                    double square = (double) e.getValue() * e.getValue();
                    precision += square / story.articles().size();
                    recall += square / goldSizes.get(e.getKey());
                }
            }
            return new BCubed(
                    precision / gold.size(),
                    recall / gold.size(),
                    goldSizes.size(),
                    stories.size());
        }

        double f1() {
            return 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return "BCubed P %.4f R %.4f F1 %.4f, %d stories for %d"
                    .formatted(precision, recall, f1(), found, gold);
        }
    }
}
