package parallax.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.Quote;

/// Attributions counted by outlet or by source. Scare quotes are counted for outlets, apart.
final class QuoteTable {

    /// What a row says.
    ///
    /// @param name the outlet or the source
    /// @param quotes attributions
    /// @param words words reported
    /// @param direct share of attributions with quoted words, 0 to 1
    /// @param height how high up in the articles they stand on average: 1 at the top, 0 at the end
    /// @param unnamed share of attributions to unnamed sources, 0 to 1
    /// @param scares quotation marks that attribute nothing
    /// @param verbs how often each cue was used, the most frequent first
    record Row(
            String name,
            int quotes,
            int words,
            double direct,
            double height,
            double unnamed,
            int scares,
            Map<String, Integer> verbs) {}

    private static final class Count {
        private int quotes;
        private int words;
        private int direct;
        private int unnamed;
        private int scares;
        private double height;
        private final Map<String, Integer> verbs = new TreeMap<>();

        private Row row(String name) {
            double all = Math.max(1, quotes);
            Map<String, Integer> often = new LinkedHashMap<>();
            verbs.entrySet().stream()
                    .sorted(Comparator.comparing(e -> -e.getValue()))
                    .forEach(e -> often.put(e.getKey(), e.getValue()));
            return new Row(
                    name, quotes, words, direct / all, height / all, unnamed / all, scares, often);
        }
    }

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

    private static String outlet(Document document) {
        String outlet = document.article().outlet();
        return outlet.isEmpty() ? "(outlet unknown)" : outlet;
    }

    private static String source(Document document, Quote quote) {
        return switch (quote.source()) {
            case Attribution.Said said ->
                    document.entity(said.entity()).map(Entity::name).orElse(said.text());
            case Attribution.Unnamed _ -> "(unnamed)";
            case Attribution.OwnVoice _ -> "(nobody credited)";
        };
    }

    private static void count(Count count, Document document, Quote quote) {
        if (quote.kind() == Quote.Kind.SCARE) {
            count.scares++;
            return;
        }
        String text = document.article().text();
        count.quotes++;
        count.words += quote.content().of(text).split("\\s+").length;
        count.direct += quote.kind() == Quote.Kind.INDIRECT ? 0 : 1;
        count.unnamed += quote.source() instanceof Attribution.Unnamed ? 1 : 0;
        count.height += 1 - (double) quote.content().start() / text.length();
        if (quote.cue().isPresent()) {
            String verb = quote.cue().text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            count.verbs.merge(verb, 1, Integer::sum);
        }
    }

    /// The rows, the most quoted first, then by name.
    Stream<Row> rows() {
        return counts.entrySet().stream()
                .map(e -> e.getValue().row(e.getKey()))
                .sorted(Comparator.comparing((Row r) -> -r.quotes()).thenComparing(Row::name));
    }
}
