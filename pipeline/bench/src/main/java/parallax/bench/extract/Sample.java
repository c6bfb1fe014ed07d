package parallax.bench.extract;

import java.util.List;
import java.util.Locale;
import parallax.ingest.extract.PageContext;
import parallax.ingest.extract.TrainingPage;
import parallax.model.Where;

/// A labelled page.
///
/// @param gold where it comes from
/// @param page its pieces
/// @param labels 1 article, 0 furniture
/// @param weights how much each piece counts; 0 where the gold does not say
/// @param names buckets of class and id words a piece
/// @param words buckets of words a piece
record Sample(
        GoldPage gold,
        TrainingPage page,
        float[] labels,
        float[] weights,
        int[][] names,
        int[][] words) {

    static Sample of(GoldPage gold) {
        String url = gold.gold().path("url").asText("");
        PageContext context = PageContext.of(Where.of(gold.id())).withUrl(url);
        TrainingPage page = TrainingPage.read(gold.bytes(), context);
        List<String> texts = page.texts();
        int n = texts.size();
        float[] labels = new float[n];
        float[] weights = new float[n];
        int[][] names = new int[n][];
        int[][] words = new int[n][];
        for (int i = 0; i < n; i++) {
            names[i] = page.nameBuckets(i);
            words[i] = page.wordBuckets(i);
        }
        if (gold.gold().path("text").isTextual()) {
            labels = Alignment.label(texts, gold.gold().path("text").asText());
            weigh(texts, weights);
        } else {
            bySnippets(gold, texts, labels, weights);
        }
        return new Sample(gold, page, labels, weights, names, words);
    }

    boolean isLabelled() {
        for (float weight : weights) {
            if (weight > 0) {
                return true;
            }
        }
        return false;
    }

    int fold(int folds, int salt) {
        return Math.floorMod((gold.site() + salt).hashCode() * 0x9E3779B1 >>> 8, folds);
    }

    private static void weigh(List<String> texts, float[] weights) {
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.pow(Alignment.words(texts.get(i)).size(), 0.6) + 1;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 200 / sum;
        }
    }

    private static void bySnippets(
            GoldPage gold, List<String> texts, float[] labels, float[] weights) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).toLowerCase(Locale.ROOT);
            if (holdsAny(text, gold.snippets("with"))) {
                labels[i] = 1;
                weights[i] = 4;
            } else if (holdsAny(text, gold.snippets("without"))) {
                weights[i] = 4;
            }
        }
    }

    private static boolean holdsAny(String text, List<String> snippets) {
        return snippets.stream()
                .map(s -> s.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .anyMatch(s -> !s.isEmpty() && text.contains(s));
    }

    int size() {
        return labels.length;
    }
}
