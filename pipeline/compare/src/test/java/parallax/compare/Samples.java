package parallax.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.compare.text.Tokens;
import parallax.compare.vector.Vectors;
import parallax.model.Article;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.DateSource;
import parallax.model.Document;
import parallax.model.Embedder;
import parallax.model.Flag;
import parallax.model.Published;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Where;

/// Articles made by hand, and an embedder without a model.
public final class Samples {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]");

    private Samples() {}

    /// A document with sentences and nothing else.
    public static Document document(
            String id, String outlet, String day, String title, String text, Flag... flags) {
        Article article =
                new Article(
                        id,
                        Where.of(id + ".html"),
                        "",
                        outlet,
                        title,
                        List.of(),
                        Published.parse(day),
                        day.isEmpty() ? DateSource.NONE : DateSource.META,
                        Published.UNKNOWN,
                        "en",
                        "",
                        List.of(),
                        text,
                        List.of(),
                        List.of(flags));
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            while (Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            sentences.add(new Sentence(Span.of(start, matcher.end())));
        }
        return Document.of(article).withSentences(sentences);
    }

    /// A corpus of these documents.
    public static Corpus corpus(List<Document> documents, CopyPair... copies) {
        return corpus(new TreeMap<>(), documents, copies);
    }

    /// A corpus that names its articles in the given order.
    public static Corpus inOrder(List<Document> documents) {
        return corpus(new LinkedHashMap<>(), documents);
    }

    private static Corpus corpus(
            Map<String, Document> byId, List<Document> documents, CopyPair... copies) {
        documents.forEach(d -> byId.put(d.article().id(), d));
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
                return List.of(copies);
            }
        };
    }

    /// The corpus with the leads of the articles whose vectors `kept` has.
    public static Corpus keeping(Corpus corpus, Map<String, float[]> kept) {
        return new Corpus() {
            @Override
            public List<String> articles() {
                return corpus.articles();
            }

            @Override
            public Document document(String article) {
                return corpus.document(article);
            }

            @Override
            public Optional<float[]> lead(String article) {
                return Optional.ofNullable(kept.get(article));
            }

            @Override
            public List<CopyPair> copies() {
                return corpus.copies();
            }
        };
    }

    /// Bags of hashed words, unit length: alike where words are shared.
    public static Embedder hashing() {
        return new Embedder() {
            @Override
            public int dimension() {
                return 256;
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                return texts.stream().map(this::one).toList();
            }

            private float[] one(String text) {
                float[] vector = new float[dimension()];
                Tokens.of(text).forEach(t -> vector[(t.stem().hashCode() & 0x7fffffff) % 256]++);
                return Vectors.normalise(vector);
            }

            @Override
            public void close() {}
        };
    }

    /// The same embedder, which puts what it is asked to embed into `embedded`.
    public static Embedder telling(Embedder embedder, List<String> embedded) {
        return new Embedder() {
            @Override
            public int dimension() {
                return embedder.dimension();
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                embedded.addAll(texts);
                return embedder.embed(texts);
            }

            @Override
            public void close() {
                embedder.close();
            }
        };
    }
}
