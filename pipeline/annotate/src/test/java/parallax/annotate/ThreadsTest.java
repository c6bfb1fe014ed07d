package parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import parallax.json.DocumentJson;
import parallax.json.Json;
import parallax.model.Article;

/// With the real models: what one thread finds, in order, others find in any order.
class ThreadsTest {

    private static final List<String> PARAGRAPHS =
            List.of(
                    "President Zoë Marlow of Lowland met Jordan's king in Vienna on Friday 🙂. "
                            + "“We will sign the Treaty of Bergen,” Marlow said.",
                    "The Halden Courier reported that 40 trucks left. The president said no more.",
                    "Acme Mills Ltd. sued the Government of Norway, according to Tom Jordan. "
                            + "Jordan would not comment.",
                    "BERGEN - Talks with Moscow went on, the Kremlin denied, and Ann Lee left.");

    @Test
    void annotationsAreTheSameWhateverTheNumberOfThreads() {
        List<Article> articles = articles();
        Map<String, String> alone = new ConcurrentHashMap<>();
        Map<String, String> together = new ConcurrentHashMap<>();
        try (NewsAnnotator annotator = NewsAnnotator.load()) {
            articles.forEach(a -> alone.put(a.id(), line(annotator, a)));
        }
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(7));
        try (NewsAnnotator annotator = NewsAnnotator.load();
                var pool = Executors.newFixedThreadPool(4)) {
            shuffled.forEach(a -> pool.submit(() -> together.put(a.id(), line(annotator, a))));
        }
        assertEquals(alone, together);
    }

    private static String line(NewsAnnotator annotator, Article article) {
        return Json.line(DocumentJson.write(annotator.annotate(article)));
    }

    private static List<Article> articles() {
        Random random = new Random(3);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
            Collections.shuffle(paragraphs, random);
            int count = 1 + random.nextInt(paragraphs.size());
            articles.add(Article.of("a" + i, String.join("\n\n", paragraphs.subList(0, count))));
        }
        return articles;
    }
}
