package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.model.Attribution;
import parallax.model.Document;
import parallax.model.Quote;

/// How broadly one outlet quotes, and how much of it word for word.
///
/// @param voice name of the outlet
/// @param sources different named sources it quotes
/// @param named quotes of named sources
/// @param unnamed quotes of sources it keeps unnamed
/// @param unknown quotes whose speaker was not found
/// @param words words quoted or reported in all
/// @param direct quotes with words in quotation marks
public record Sourcing(
        String voice, int sources, int named, int unnamed, int unknown, int words, int direct) {

    private static final int COUNTS = 5;

    /// Quotes in all.
    public int quotes() {
        return named + unnamed + unknown;
    }

    static List<Sourcing> of(Material material) {
        List<Sourcing> all = new ArrayList<>();
        for (Voice voice : material.voices()) {
            Set<String> sources = new HashSet<>();
            int[] counts = new int[COUNTS];
            for (String article : voice.articles()) {
                material.document(article).ifPresent(d -> count(d, sources, counts));
            }
            all.add(
                    new Sourcing(
                            voice.name(),
                            sources.size(),
                            counts[0],
                            counts[1],
                            counts[2],
                            counts[3],
                            counts[4]));
        }
        return all;
    }

    private static void count(Document document, Set<String> sources, int[] counts) {
        for (Quote quote : document.quotes()) {
            if (quote.kind() != Quote.Kind.SCARE) {
                counts[3] += QuotedSource.words(quote, document);
                counts[4] += quote.kind() == Quote.Kind.INDIRECT ? 0 : 1;
                switch (quote.source()) {
                    case Attribution.Said said -> {
                        sources.add(said.entity().isEmpty() ? said.text() : said.entity());
                        counts[0]++;
                    }
                    case Attribution.Unnamed _ -> counts[1]++;
                    case Attribution.OwnVoice() -> counts[2]++;
                }
            }
        }
    }
}
