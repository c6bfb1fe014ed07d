package parallax.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.Quote;
import parallax.model.Span;

/// What was said, counted by outlet or by source. What people think, want or do is counted apart,
/// as are scare quotes, which only outlets have.
final class QuoteTable {

    /// What a row says.
    ///
    /// @param name the outlet or the source
    /// @param articles articles in which something is said
    /// @param others named sources of the outlet, or outlets that quote the source
    /// @param quotes things said
    /// @param words words reported
    /// @param direct share of them with quoted words, 0 to 1
    /// @param height how high up in the articles they stand on average: 1 at the top, 0 at the end
    /// @param unnamed share of them from unnamed sources, 0 to 1
    /// @param thoughts beliefs, intentions and deeds told of
    /// @param scares quotation marks that attribute nothing
    /// @param verbs how often each reporting verb was used, the most frequent first
    record Row(
            String name,
            int articles,
            int others,
            int quotes,
            int words,
            double direct,
            double height,
            double unnamed,
            int thoughts,
            int scares,
            Map<String, Integer> verbs) {}

    private static final class Count {
        private int quotes;
        private int words;
        private int direct;
        private int unnamed;
        private int thoughts;
        private int scares;
        private double height;
        private final Set<String> articles = new HashSet<>();
        private final Set<String> others = new HashSet<>();
        private final Map<String, Integer> verbs = new TreeMap<>();

        private Row row(String name) {
            double all = Math.max(1, quotes);
            Map<String, Integer> often = new LinkedHashMap<>();
            verbs.entrySet().stream()
                    .sorted(Comparator.comparing(e -> -e.getValue()))
                    .forEach(e -> often.put(e.getKey(), e.getValue()));
            return new Row(
                    name,
                    articles.size(),
                    others.size(),
                    quotes,
                    words,
                    direct / all,
                    height / all,
                    unnamed / all,
                    thoughts,
                    scares,
                    often);
        }
    }

    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "this",
                    "one", "both", "er", "sie", "es", "wir", "ich", "der", "die", "das");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final boolean bySource;
    private final Map<String, Count> counts = new TreeMap<>();

    QuoteTable(boolean bySource) {
        this.bySource = bySource;
    }

    void add(Document document) {
        for (Quote quote : document.quotes()) {
            boolean scare = quote.kind() == Quote.Kind.SCARE;
            if (!(scare && bySource)) {
                String name = bySource ? source(document, quote) : outlet(document);
                count(counts.computeIfAbsent(name, _ -> new Count()), document, quote);
            }
        }
    }

    /// The name of the outlet.
    static String outlet(Document document) {
        return outlet(document.article().outlet());
    }

    /// The name of an outlet, with a word for the empty one.
    static String outlet(String outlet) {
        return outlet.isEmpty() ? "(outlet unknown)" : outlet;
    }

    /// The name of whoever is credited.
    static String source(Document document, Quote quote) {
        return switch (quote.source()) {
            case Attribution.Said said ->
                    document.entity(said.entity())
                            .map(Entity::name)
                            .orElseGet(() -> unresolved(said.text()));
            case Attribution.Unnamed _ -> "(unnamed)";
            case Attribution.OwnVoice _ -> "(nobody credited)";
        };
    }

    /// The words of a source that stands for no entity; pronouns are all one row.
    private static String unresolved(String text) {
        return PRONOUNS.contains(text.toLowerCase(Locale.ROOT)) ? "(pronoun unresolved)" : text;
    }

    private void count(Count count, Document document, Quote quote) {
        if (quote.kind() == Quote.Kind.SCARE) {
            count.scares++;
            return;
        }
        if (quote.cue().act() != Cue.Act.SPEECH) {
            count.thoughts++;
            return;
        }
        String text = document.article().text();
        count.quotes++;
        count.articles.add(document.article().id());
        if (bySource) {
            count.others.add(outlet(document));
        } else if (quote.source() instanceof Attribution.Said) {
            count.others.add(source(document, quote));
        }
        for (Span piece : quote.pieces()) {
            count.words += SPACE.split(piece.of(text).strip()).length;
        }
        count.direct += quote.kind() == Quote.Kind.INDIRECT ? 0 : 1;
        count.unnamed += quote.source() instanceof Attribution.Unnamed ? 1 : 0;
        count.height += 1 - (double) quote.content().start() / text.length();
        if (quote.cue().isPresent()) {
            count.verbs.merge(verb(quote.cue()), 1, Integer::sum);
        }
    }

    /// The reporting verb; where there is none, the cue's own words, or `(colon)` for a mark.
    private static String verb(Cue cue) {
        if (!cue.verb().isEmpty()) {
            return cue.verb();
        }
        String text = SPACE.matcher(cue.text().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return text.codePoints().anyMatch(Character::isLetter) ? text : "(colon)";
    }

    /// The rows, the most quoted first, then by name.
    Stream<Row> rows() {
        return counts.entrySet().stream()
                .map(e -> e.getValue().row(e.getKey()))
                .sorted(Comparator.comparing((Row r) -> -r.quotes()).thenComparing(Row::name));
    }
}
