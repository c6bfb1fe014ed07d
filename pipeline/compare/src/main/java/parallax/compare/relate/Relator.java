package parallax.compare.relate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import parallax.compare.vector.WordEmbedder;
import parallax.model.Embedder;
import parallax.model.Relation;

/// Tells how statements relate, by one model for all kinds of text: a [Scorer] of how surely two
/// statements say the same, and a [Labeller] that tells same, contradicting and different apart.
/// Both are trained by `parallax.bench.compare.RelateTrainer`.
public final class Relator {

    private final Function<List<String>, List<Reading>> reader;
    private final PairFeatures features;
    private final Scorer scores;
    private final Labeller labels;

    private Relator(
            Function<List<String>, List<Reading>> reader,
            PairFeatures features,
            Scorer scores,
            Labeller labels) {
        this.reader = reader;
        this.features = features;
        this.scores = scores;
        this.labels = labels;
    }

    /// A relator on `embedder`, which stays the caller's to close.
    public static Relator of(Embedder embedder) {
        WordEmbedder words = WordEmbedder.of(embedder);
        return new Relator(
                texts -> Reading.of(texts, words),
                PairFeatures.load(),
                Scorer.load(),
                Labeller.load());
    }

    /// The same relator, which keeps all that it reads and reads no text twice: for work on one
    /// story, to be let go with it.
    public Relator remembering() {
        return new Relator(new Memory(reader)::read, features, scores, labels);
    }

    /// Reads texts for [#relate(Reading, Reading)].
    public List<Reading> read(List<String> texts) {
        return reader.apply(texts);
    }

    /// The relation of two sentences.
    public Relation relate(String a, String b) {
        List<Reading> readings = read(List.of(a, b));
        return relate(readings.get(0), readings.get(1));
    }

    /// The relation of two statements taken by themselves.
    public Relation relate(Reading a, Reading b) {
        Draft draft = draft(a, b);
        return draft.scored(score(PairFeatures.alike(draft.row())));
    }

    /// How surely two statements say the same, 0 to 1, without the reasons: what many pairs are
    /// asked for first.
    public double same(Reading a, Reading b) {
        return score(features.alike(a, b, Alignment.of(a, b)));
    }

    /// True when two lower-case words, inflected or not, are opposites in WordNet: `productive` and
    /// `unproductive`, but not `big` and `little`, which only near synonyms make opposites.
    public boolean areOpposites(String a, String b) {
        return features.areOpposites(a, b);
    }

    /// All about a pair but its score.
    Draft draft(Reading a, Reading b) {
        Alignment alignment = Alignment.of(a, b);
        float[] row = features.of(a, b, alignment);
        Verdict verdict =
                Denial.between(a.statement(), b.statement(), this::areOpposites)
                        .orElseGet(() -> Verdict.of(labels.probabilities(row)));
        return new Draft(row, verdict.label(), Reasons.of(a, b, alignment, verdict));
    }

    private double score(float[] alike) {
        return Scorer.probability(scores.logOdds(Company.alone(alike)));
    }

    /// The relations of many pairs judged together: how far a pair stands out among the others that
    /// its statements are in counts too, see [Company], and what those others say of it, see
    /// [Consensus]. Links number `readings`.
    public List<Relation> relate(List<Reading> readings, List<Company.Link> links) {
        List<Draft> drafts =
                links.stream()
                        .parallel()
                        .map(link -> draft(readings.get(link.a()), readings.get(link.b())))
                        .toList();
        return scored(drafts, links);
    }

    /// The relations of pairs that were judged by themselves, each scored among all of `links`.
    List<Relation> scored(List<Draft> drafts, List<Company.Link> links) {
        float[][] rows =
                drafts.stream()
                        .map(draft -> PairFeatures.alike(draft.row()))
                        .toArray(float[][]::new);
        float[][] wide = Company.widen(links, rows);
        double[] logOdds = Arrays.stream(wide).mapToDouble(scores::logOdds).toArray();
        double[] settled = Consensus.settle(links, logOdds);
        return IntStream.range(0, settled.length)
                .mapToObj(i -> drafts.get(i).scored(Scorer.probability(settled[i])))
                .toList();
    }
}
