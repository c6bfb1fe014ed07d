package parallax.bench.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import parallax.annotate.NewsAnnotator;
import parallax.model.Article;
import parallax.model.EntityType;
import parallax.model.Span;

/// Share of official titles found whole when each is set in a sentence: `TreatyNames NAMES.tsv[.gz]
/// [SHOW]`, a list and a title a line; `SHOW` prints that many of those missed.
public final class TreatyNames {

    private static final List<String> FRAMES =
            List.of(
                    "The two governments signed the %s on Monday.",
                    "The %s was discussed in Geneva.",
                    "Ministers said that the %s entered into force last year.");

    private TreatyNames() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        int show = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        AtomicInteger all = new AtomicInteger();
        AtomicInteger whole = new AtomicInteger();
        try (NewsAnnotator annotator = NewsAnnotator.load();
                Stream<String> lines = GoldLines.of(Path.of(args[0]))) {
            lines.parallel()
                    .forEach(line -> {
                        String name = line.substring(line.indexOf('\t') + 1).strip();
                        int n = all.incrementAndGet();
                        if (isFound(annotator, name, FRAMES.get(line.length() % 3))) {
                            whole.incrementAndGet();
                        } else if (n % 37 == 0 && n / 37 < show) {
                            System.out.println("missed: " + line);
                        }
                    });
        }
        System.out.printf(
                "%d of %d titles found whole: %.4f%n",
                whole.get(), all.get(), (double) whole.get() / all.get());
    }

    private static boolean isFound(NewsAnnotator annotator, String name, String frame) {
        String text = frame.formatted(name);
        int start = text.indexOf(name);
        Span wanted = Span.of(start, start + name.length());
        return annotator.annotate(Article.of("t", text)).mentions().stream()
                .filter(m -> m.type() == EntityType.AGREEMENT)
                .anyMatch(m -> same(m.span(), wanted, text));
    }

    /// Equal but for “the” in front and marks at the end.
    private static boolean same(Span found, Span wanted, String text) {
        String words = found.of(text).replaceFirst("^[Tt]he ", "").replaceAll("[.,;:*'\" ]+$", "");
        return found.overlaps(wanted)
                && words.equals(
                        wanted.of(text)
                                .replaceFirst("^[Tt]he ", "")
                                .replaceAll("[.,;:*'\" ]+$", ""));
    }
}
