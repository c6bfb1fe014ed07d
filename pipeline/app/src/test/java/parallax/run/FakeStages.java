package parallax.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.compare.identity.Identities;
import parallax.model.Article;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Embedder;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Spelling;
import parallax.model.Story;
import parallax.model.Where;

/// Stages that need no models: a file is an article, each of its lines a claim, equal lines are one
/// thread, two capitalised words a person. A file named `bad…` fails while being read, a text with
/// `boom` while being annotated.
final class FakeStages {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    final AtomicInteger annotated = new AtomicInteger();
    private final long millis;

    FakeStages(long millis) {
        this.millis = millis;
    }

    Stages stages(String version) {
        return new Stages(
                FakeStages::read,
                () -> this::annotate,
                Letters::new,
                _ -> List.of(),
                Identities::of,
                (corpus, _, _) -> compare(corpus),
                FakeStages::report,
                version);
    }

    private static void read(List<Path> inputs, Consumer<Reading> sink) {
        for (Path input : inputs) {
            if (Files.notExists(input)) {
                sink.accept(new Reading.Failed(Where.of(input.toString()), "not there"));
                continue;
            }
            try (Stream<Path> files = Files.walk(input)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sink.accept(reading(input, file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Reading reading(Path folder, Path file) throws IOException {
        String name = file.getFileName().toString();
        Where where = Where.of(folder.relativize(file).toString());
        if (name.startsWith("bad")) {
            return new Reading.Failed(where, "no text: offset 0 in " + name);
        }
        Article plain = Article.of(name, Files.readString(file));
        return new Reading.Kept(
                new Article(
                        plain.id(),
                        where,
                        "https://example.org/" + name,
                        "Outlet " + name.charAt(0),
                        "Title of " + name,
                        List.of(),
                        plain.published(),
                        plain.publishedFrom(),
                        plain.modified(),
                        "en",
                        "",
                        List.of(),
                        plain.text(),
                        plain.blocks(),
                        List.of()));
    }

    private Document annotate(Article article) {
        annotated.incrementAndGet();
        if (article.text().contains("boom")) {
            throw new IllegalStateException("boom");
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        List<Sentence> sentences = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (String line : article.text().split("\n")) {
            Span span = Span.of(start, start + line.length());
            start = span.end() + 1;
            sentences.add(new Sentence(span));
            claims.add(claim(article.id() + "#" + span.start(), span));
        }
        return people(Document.of(article).withSentences(sentences).withClaims(claims));
    }

    private static Document people(Document document) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, Entity> entities = new TreeMap<>();
        Matcher name = NAME.matcher(document.article().text());
        while (name.find()) {
            String id = "person:" + Spelling.slug(name.group());
            Span span = Span.of(name.start(), name.end());
            mentions.add(Mention.of(EntityType.PERSON, span).withEntity(id));
            List<String> none = List.of();
            entities.put(id, new Entity.Person(id, name.group(), none, none, none));
        }
        return document.withMentions(mentions, List.copyOf(entities.values()));
    }

    private static Claim claim(String id, Span span) {
        return Claim.ownVoice(id, span, 1);
    }

    private static Comparison compare(Corpus corpus) {
        Map<String, List<Sighting>> byText = new TreeMap<>();
        corpus.documents().forEach(d -> d.claims().forEach(c -> sight(byText, d.article(), c)));
        List<ClaimThread> threads = new ArrayList<>();
        byText.forEach((text, seen) -> {
            String id = "t" + Integer.toHexString(text.hashCode());
            List<String> why = seen.stream().map(_ -> "same words").toList();
            threads.add(
                    new ClaimThread(
                            id,
                            text,
                            "s",
                            seen,
                            why,
                            seen.size(),
                            seen.size(),
                            List.of(),
                            ClaimThread.Order.UNKNOWN));
        });
        Story story = new Story("s", "All", corpus.articles(), List.of());
        return new Comparison(List.of(story), threads, List.of());
    }

    private static void sight(Map<String, List<Sighting>> byText, Article article, Claim claim) {
        String text = claim.span().of(article.text());
        byText.computeIfAbsent(text, _ -> new ArrayList<>())
                .add(
                        new Sighting(
                                article.id(),
                                article.where(),
                                article.outlet(),
                                claim.span(),
                                text,
                                article.published(),
                                claim.id()));
    }

    private static void report(Corpus corpus, Comparison comparison, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("index.html"), corpus.articles() + "\n" + comparison);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts letters: eight dimensions.
    private static final class Letters implements Embedder {
        @Override
        public int dimension() {
            return 8;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(Letters::vector).toList();
        }

        private static float[] vector(String text) {
            float[] vector = new float[8];
            text.toLowerCase(Locale.ROOT).chars().forEach(c -> vector[c % 8]++);
            return vector;
        }

        @Override
        public void close() {}
    }
}
