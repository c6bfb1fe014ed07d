package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.Quote;

/// Somebody quoted, and by whom.
///
/// @param name whom the words are credited to; [#UNNAMED] stands for all unnamed sources
/// @param entity id of the entity, or empty
/// @param counts quotes in each voice
/// @param words words quoted in all
/// @param example one of the quotes, the longest direct one
public record QuotedSource(
        String name, String entity, List<Integer> counts, int words, Evidence example) {

    /// The name under which unnamed sources are counted together.
    public static final String UNNAMED = "unnamed sources";

    private static final String UNCLEAR = "not clear who";
    private static final int SHOWN = 20;

    public QuotedSource {
        counts = List.copyOf(counts);
    }

    /// Quotes in all voices.
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// How many outlets quote them.
    public int outlets() {
        return (int) counts.stream().filter(n -> n > 0).count();
    }

    private static final class Tally {
        private final String name;
        private final String entity;
        private final int[] counts;
        private int words;
        private Document document;
        private Quote example;

        private Tally(String name, String entity, int voices) {
            this.name = name;
            this.entity = entity;
            this.counts = new int[voices];
        }

        private void add(int voice, Document in, Quote quote) {
            counts[voice]++;
            words += words(quote, in);
            if (example == null || weight(quote) > weight(example)) {
                document = in;
                example = quote;
            }
        }

        private static int weight(Quote quote) {
            return quote.content().length() + (quote.kind() == Quote.Kind.INDIRECT ? 0 : 1_000);
        }

        private QuotedSource done() {
            List<Integer> all = new ArrayList<>();
            for (int n : counts) {
                all.add(n);
            }
            Evidence words = Material.evidence(document, example.content());
            return new QuotedSource(name, entity, all, this.words, words);
        }
    }

    /// True for a source one can go to, not all the unnamed or unclear ones taken together.
    private boolean isSomebody() {
        return !name.equals(UNNAMED) && !name.equals(UNCLEAR);
    }

    /// Those quoted by most outlets first, unnamed and unclear sources last.
    static List<QuotedSource> of(Material material) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Document document : material.documents()) {
            int voice = material.voice(document.article().id());
            for (Quote quote : document.quotes()) {
                if (quote.kind() != Quote.Kind.SCARE) {
                    tally(tallies, material, document, quote, voice);
                }
            }
        }
        List<QuotedSource> all =
                tallies.values().stream()
                        .map(Tally::done)
                        .sorted(
                                Comparator.comparingInt(QuotedSource::outlets)
                                        .thenComparingInt(QuotedSource::total)
                                        .reversed()
                                        .thenComparing(s -> s.name))
                        .toList();
        return Stream.concat(
                        all.stream().filter(QuotedSource::isSomebody).limit(SHOWN),
                        all.stream().filter(s -> !s.isSomebody()))
                .toList();
    }

    private static void tally(
            Map<String, Tally> tallies,
            Material material,
            Document document,
            Quote quote,
            int voice) {
        int voices = material.voices().size();
        switch (quote.source()) {
            case Attribution.OwnVoice() -> {}
            case Attribution.Unnamed _ ->
                    tallies.computeIfAbsent(UNNAMED, k -> new Tally(k, "", voices))
                            .add(voice, document, quote);
            case Attribution.Said said -> {
                String name = name(material, document, said);
                String key = said.entity().isEmpty() ? name : said.entity();
                tallies.computeIfAbsent(key, _ -> new Tally(name, said.entity(), voices))
                        .add(voice, document, quote);
            }
        }
    }

    private static String name(Material material, Document document, Attribution.Said said) {
        String words =
                Credit.isAuthor(said.text())
                        ? "the author (" + Voice.nameOf(document.article()) + ")"
                        : Credit.plain(said.text());
        return material.entity(said.entity())
                .map(Entity::name)
                .orElse(words.isEmpty() ? UNCLEAR : words);
    }

    /// How many words a quote has.
    static int words(Quote quote, Document in) {
        return quote.content().of(in.article().text()).split("\\s+").length;
    }
}
