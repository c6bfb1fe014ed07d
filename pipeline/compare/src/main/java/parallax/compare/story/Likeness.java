package parallax.compare.story;

import parallax.compare.forest.Forest;

/// How probable it is that two articles tell one event.
@FunctionalInterface
public interface Likeness {

    /// The probability for two articles, by their ids, with the features of [StoryPair].
    double of(String a, String b, float[] features);

    /// The committed model, trained by `parallax.bench.compare.StoryTrainer`.
    static Likeness load() {
        Forest forest = Forest.resource(Likeness.class, "story.forest.gz");
        return (_, _, features) -> forest.probabilities(features)[0];
    }
}
