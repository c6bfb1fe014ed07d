package parallax.compare.story;

import java.util.function.ToDoubleFunction;
import parallax.compare.forest.Forest;

/// How probable it is that two articles tell one event, judged twice: by the two alone, then with
/// the first judgement of all pairs known.
public interface Likeness {

    /// The probability for two articles, by their ids, with the features of [StoryPair].
    double first(String a, String b, float[] features);

    /// The probability with the features of [Circles], given the first of all pairs.
    double second(String a, String b, float[] features);

    /// The committed models, trained by `parallax.bench.compare.StoryTrainer`.
    static Likeness load() {
        Forest first = Forest.resource(Likeness.class, "first.forest.gz");
        Forest second = Forest.resource(Likeness.class, "second.forest.gz");
        return of(x -> first.probabilities(x)[0], x -> second.probabilities(x)[0]);
    }

    /// Two judgements by features alone.
    static Likeness of(ToDoubleFunction<float[]> first, ToDoubleFunction<float[]> second) {
        return new Likeness() {
            @Override
            public double first(String a, String b, float[] features) {
                return first.applyAsDouble(features);
            }

            @Override
            public double second(String a, String b, float[] features) {
                return second.applyAsDouble(features);
            }
        };
    }
}
