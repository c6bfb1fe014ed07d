package parallax.compare.story;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Corpus;
import parallax.model.Embedder;
import parallax.model.Story;

/// The stories of a corpus: its articles read and weighed once, then grouped.
public final class Stories {

    private static final float[] NONE = {};

    private final Profiles.Result read;
    private final float[][] vectors;
    private final List<int[]> candidates;
    private final Neighbours neighbours;

    private Stories(Profiles.Result read, float[][] vectors) {
        this.read = read;
        this.vectors = vectors;
        this.candidates = new Candidates(read.profiles(), read.terms().length).pairs();
        this.neighbours = new Neighbours(read.profiles(), vectors, candidates);
    }

    /// Groups all articles of `corpus`; every article is in exactly one story. Stories come oldest
    /// first.
    public static List<Story> of(Corpus corpus, Embedder embedder) {
        return read(corpus, embedder).group(Likeness.load());
    }

    /// Reads a corpus, to be grouped by any model of likeness.
    public static Stories read(Corpus corpus, Embedder embedder) {
        Profiles.Result read = Profiles.of(corpus);
        return new Stories(read, vectors(read.profiles(), corpus, embedder));
    }

    /// The vectors of the leads: those that the corpus kept, the others made now.
    private static float[][] vectors(List<Profile> profiles, Corpus corpus, Embedder embedder) {
        float[][] vectors = new float[profiles.size()][];
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = corpus.lead(profiles.get(i).id()).orElse(NONE);
            if (vectors[i].length != embedder.dimension()) {
                missing.add(i);
            }
        }
        List<float[]> made =
                embedder.embed(missing.stream().map(i -> profiles.get(i).lead()).toList());
        for (int k = 0; k < made.size(); k++) {
            vectors[missing.get(k)] = made.get(k);
        }
        return vectors;
    }

    /// The stories by `model`.
    public List<Story> group(Likeness model) {
        return new Grouping(read, vectors, candidates, judgement(model)).stories();
    }

    /// How many pairs of articles grouping looks at.
    public int pairs() {
        return candidates.size();
    }

    /// The pairs of articles that grouping looks at, with their features, for training; those for
    /// the second judgement follow from the first of `model`.
    public List<Candidate> candidates(Likeness model) {
        Judgement judgement = judgement(model);
        return candidates.stream()
                .map(pair ->
                        new Candidate(
                                read.profiles().get(pair[0]).id(),
                                read.profiles().get(pair[1]).id(),
                                judgement.ofPair(pair[0], pair[1]),
                                judgement.ofCircles(pair[0], pair[1])))
                .toList();
    }

    private Judgement judgement(Likeness model) {
        return new Judgement(read.profiles(), vectors, neighbours, model, candidates);
    }

    /// Two articles that may tell one event.
    ///
    /// @param a one article
    /// @param b an earlier one
    /// @param pair what the first judgement goes by
    /// @param circles what the second goes by
    public record Candidate(String a, String b, float[] pair, float[] circles) {}
}
