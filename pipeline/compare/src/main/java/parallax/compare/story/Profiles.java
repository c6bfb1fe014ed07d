package parallax.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Gatherers;
import parallax.compare.text.FunctionWords;
import parallax.model.Corpus;

/// Reads every article of a corpus once and weighs its terms by how rare they are.
final class Profiles {

    private static final int TELLING = 20;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Profile> raw = new ArrayList<>();
    private final TermRarity rarity;

    private Profiles(TermRarity rarity) {
        this.rarity = rarity;
    }

    /// Profiles in time order, undated ones last, then by id. Articles are read side by side.
    static Result of(Corpus corpus) {
        Profiles profiles = new Profiles(TermRarity.load());
        FunctionWords functionWords = FunctionWords.load();
        corpus.articles().stream()
                .gather(
                        Gatherers.mapConcurrent(
                                Runtime.getRuntime().availableProcessors(),
                                id -> Terms.of(corpus.article(id), functionWords)))
                .forEach(profiles::add);
        return profiles.result();
    }

    /// All profiles and the terms they number.
    record Result(List<Profile> profiles, String[] terms, double[] idf, int[] frequency) {}

    private void add(Terms terms) {
        TermVector counts = count(terms.all());
        vocabulary.count(counts.terms());
        raw.add(
                new Profile(
                        terms.id(),
                        terms.day(),
                        terms.title(),
                        terms.lead(),
                        counts,
                        new int[0],
                        count(terms.head()),
                        count(terms.opening()),
                        count(terms.names()),
                        count(terms.numbers())));
    }

    private TermVector count(List<String> terms) {
        return TermVector.count(terms.stream().mapToInt(vocabulary::number).toArray());
    }

    private Result result() {
        String[] terms = vocabulary.terms();
        double[] idf = new double[terms.length];
        int[] frequency = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            frequency[i] = vocabulary.frequency(i);
            idf[i] = rarity.idf(terms[i], frequency[i], vocabulary.articles());
        }
        IntToDoubleFunction weight = t -> idf[t];
        List<Profile> weighted = new ArrayList<>();
        for (Profile p : raw) {
            TermVector body = p.body().weighted(weight);
            weighted.add(
                    new Profile(
                            p.id(),
                            p.day(),
                            p.title(),
                            p.lead(),
                            body,
                            body.heaviestTerms(TELLING),
                            p.head().weighted(weight),
                            p.opening().weighted(weight),
                            p.names().weighted(weight),
                            p.numbers().weighted(weight)));
        }
        weighted.sort(
                Comparator.comparingLong((Profile p) -> p.day().orElse(Long.MAX_VALUE))
                        .thenComparing(Profile::id));
        return new Result(List.copyOf(weighted), terms, idf, frequency);
    }
}
