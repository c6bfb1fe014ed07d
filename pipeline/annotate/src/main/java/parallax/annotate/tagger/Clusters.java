package parallax.annotate.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Groups of words that mean alike, so that a rare word profits from what its neighbours taught.
///
/// @param groups number of each word's group, 1 or more
public record Clusters(Map<String, Integer> groups) {

    public Clusters {
        groups = Map.copyOf(groups);
    }

    /// The clusters that come with Parallax: of word vectors from bge-small-en-v1.5 (MIT licence).
    public static Clusters load() {
        String resource = "/parallax/annotate/tagger/clusters.txt.gz";
        Map<String, Integer> groups = new HashMap<>();
        try (InputStream in = Clusters.class.getResourceAsStream(resource);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            int group = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (String word : line.split(" ")) {
                    groups.put(word, group);
                }
                group++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new Clusters(groups);
    }

    /// The group of the lower-case word, 0 when it has none.
    public int of(String word) {
        return groups.getOrDefault(word, 0);
    }
}
