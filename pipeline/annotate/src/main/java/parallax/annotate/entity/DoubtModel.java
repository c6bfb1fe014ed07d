package parallax.annotate.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import parallax.annotate.Token;

/// Settles the doubts of [NameModel] about who and what is named: of the sentences that it doubts,
/// an encoder tuned to names says what it makes of each word in its context, and the probabilities
/// of both are multiplied.
///
/// Trained by `parallax.bench.entity.TrainDoubts`.
public final class DoubtModel {

    private static final String RESOURCE = "doubts.bin";
    private static final float PERSON_GAP = 1.5f;
    private static final float ORGANIZATION_GAP = 1.5f;
    private static final float LEAST = (float) Math.log(1e-4);
    private static final float SURELY_NONE = (float) Math.log(0.999);

    private final DoubtHead head;
    private final Phrases<States.Form> states = States.load().forms();

    private DoubtModel(DoubtHead head) {
        this.head = head;
    }

    /// The model that comes with Parallax.
    public static DoubtModel load() {
        try (InputStream in = DoubtModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return of(DoubtHead.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// A model over what this head says of words.
    public static DoubtModel of(DoubtHead head) {
        return new DoubtModel(head);
    }

    /// Labels as those of `names`, but where it doubts, by the `vectors` of the words too.
    public NameLabeller over(NameModel names, ContextVectors vectors) {
        return (tokens, tagging, features) -> {
            NameScores scores = names.scores(features);
            if (!isTold(tokens)) {
                return new NameLabeller.Labelled(scores.labels(), StateOpinion.NONE);
            }
            Asked asked = new Asked(head, tokens, vectors);
            int[] labels =
                    scores.doubts(PERSON_GAP, ORGANIZATION_GAP)
                            ? settled(tokens, scores, asked)
                            : scores.labels();
            return new NameLabeller.Labelled(labels, asked);
        };
    }

    /// True when some word is small: lines without say little.
    private static boolean isTold(List<Token> tokens) {
        for (Token token : tokens) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private int[] settled(List<Token> tokens, NameScores scores, Asked asked) {
        float[][] logs = scores.logs();
        boolean[] isUnlisted = unlisted(tokens);
        float[][] settled = new float[logs.length][];
        for (int i = 0; i < logs.length; i++) {
            boolean isOpen = logs[i][0] < SURELY_NONE && isUnlisted[i];
            boolean isSettled = isOpen && asked.isRead(i);
            settled[i] = isSettled ? settled(floored(logs[i]), asked.outputs(i)) : logs[i];
        }
        return new NameScores(settled, NameLabels.steps()).labels();
    }

    private static float[] settled(float[] logs, float[] outputs) {
        float[] sums = logs.clone();
        for (int label = 0; label < sums.length; label++) {
            sums[label] += outputs[label];
        }
        return DoubtHead.logs(sums);
    }

    /// Logarithms of probabilities as far down as they matter.
    public static float[][] floored(float[][] logs) {
        return Arrays.stream(logs).map(DoubtModel::floored).toArray(float[][]::new);
    }

    private static float[] floored(float[] logs) {
        float[] floored = logs.clone();
        for (int i = 0; i < floored.length; i++) {
            floored[i] = Math.max(floored[i], LEAST);
        }
        return floored;
    }

    /// Which tokens belong to no name of a state: those lists know better than an encoder does.
    private boolean[] unlisted(List<Token> tokens) {
        boolean[] unlisted = new boolean[tokens.size()];
        Arrays.fill(unlisted, true);
        for (Phrases.Match<States.Form> match : states.all(tokens, Phrases.Match::isCased)) {
            Arrays.fill(unlisted, match.from(), match.to(), false);
        }
        return unlisted;
    }

    /// What the head says of a sentence's words; the encoder reads it at the first question.
    private static final class Asked implements StateOpinion {

        private final DoubtHead head;
        private final List<Token> tokens;
        private final ContextVectors vectors;
        private float[][] words = {};

        Asked(DoubtHead head, List<Token> tokens, ContextVectors vectors) {
            this.head = head;
            this.tokens = tokens;
            this.vectors = vectors;
        }

        boolean isRead(int token) {
            return word(token)[0] != 0;
        }

        float[] outputs(int token) {
            return head.of(word(token));
        }

        private float[] word(int token) {
            if (words.length == 0) {
                words = vectors.of(tokens.stream().map(Token::text).toList());
            }
            return words[token];
        }

        @Override
        public float of(int from, int to) {
            float sum = 0;
            for (int i = from; i < to; i++) {
                sum += isRead(i) ? outputs(i)[NameLabels.COUNT] : 0;
            }
            return sum / (to - from);
        }
    }
}
