package parallax.index.export;

import java.util.LinkedHashMap;
import java.util.Map;
import parallax.model.Corpus;

/// The texts of articles, the few last asked for kept at hand.
final class Texts {

    private static final int KEPT = 64;

    private final Corpus corpus;
    private final Map<String, String> recent =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > KEPT;
                }
            };

    Texts(Corpus corpus) {
        this.corpus = corpus;
    }

    /// The text of the article with that id.
    String of(String article) {
        return recent.computeIfAbsent(article, id -> corpus.article(id).text());
    }
}
