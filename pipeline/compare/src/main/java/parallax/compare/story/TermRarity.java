package parallax.compare.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// How rare a term is in English news: article counts learned from a background corpus, to which a
/// store adds its own counts, so that five articles already know which words are common.
public final class TermRarity {

    private static final String RESOURCE = "terms.tsv.gz";
    private static final double UNSEEN = 0.5;

    private final Map<String, Integer> background;
    private final int articles;

    private TermRarity(Map<String, Integer> background, int articles) {
        this.background = background;
        this.articles = articles;
    }

    /// Reads the committed counts, made by `parallax.bench.compare.TermCounts`.
    public static TermRarity load() {
        Map<String, Integer> counts = new HashMap<>();
        try (InputStream in = TermRarity.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            int articles = Integer.parseInt(lines.readLine());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            }
            return new TermRarity(counts, articles);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// Inverse document frequency of a stem by the background alone.
    public double idf(String stem) {
        return idf(stem, 0, 0);
    }

    /// Inverse document frequency of a stem met in `frequency` of `others` further articles.
    public double idf(String stem, int frequency, int others) {
        double count = background.getOrDefault(stem, 0) + frequency;
        return Math.log((articles + others + 1) / (count + UNSEEN));
    }
}
