package parallax.bench.entity;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import parallax.annotate.entity.DoubtHead;
import parallax.annotate.entity.NameLabels;
import parallax.bench.encoder.OnnxWeights;
import parallax.bench.encoder.TunedEncoder;
import parallax.compare.vector.TunedWeights;

/// Tunes the lower half of the encoder, whose upper half is left out, and [DoubtHead] over it, to
/// say what words name: alone, as a change to what the name model says, and whether they name a
/// state (the sum of the three losses; AdamW of Loshchilov and Hutter 2019 with a warm-up and a
/// straight descent). The half learns the names as well as the whole did with its upper half tuned,
/// and costs less than half of it to ask; the embeddings of pieces stay as they are.
final class DoubtTuning implements AutoCloseable {

    private static final int LAYERS = 6;
    private static final int FROZEN = 0;
    private static final int EPOCHS = 3;
    private static final float RATE = 1e-4f;
    private static final float HEAD_RATE = 1e-3f;
    private static final float WARM_UP = 1 / 12f;
    private static final float DROPOUT = 0.1f;
    private static final float ALONE = 0.5f;
    private static final float SPREAD = 0.02f;
    private static final int SEED = 5;
    private static final int SHOWN = 50;
    private static final int LABELS = NameLabels.COUNT;
    private static final int OUTPUTS = 2 * LABELS + 1;

    private final Engine engine = TunedEncoder.engine(SEED);
    private final Random random = new Random(SEED);
    private final NDManager manager = engine.newBaseManager();
    private final TunedEncoder encoder;
    private final NDArray head;
    private final NDArray bias;
    private final Map<String, NDArray> tuned;
    private float progress;

    /// The tuned layers and the head over them.
    record Tuned(TunedWeights encoder, DoubtHead head) {}

    private DoubtTuning() throws IOException {
        encoder = new TunedEncoder(manager, OnnxWeights.load(), LAYERS, FROZEN, DROPOUT);
        float[] start = new float[TunedEncoder.WIDTH * OUTPUTS];
        for (int i = 0; i < start.length; i++) {
            int output = i % OUTPUTS;
            boolean isChange = output >= LABELS && output < 2 * LABELS;
            start[i] = isChange ? 0 : (float) random.nextGaussian() * SPREAD;
        }
        head = manager.create(start, new Shape(TunedEncoder.WIDTH, OUTPUTS));
        bias = manager.zeros(new Shape(OUTPUTS));
        tuned = new TreeMap<>(encoder.tuned());
        tuned.put("head", head);
        tuned.put("head.bias", bias);
        head.setRequiresGradient(true);
        bias.setRequiresGradient(true);
    }

    /// What is learned from `rows`; the same for the same rows on one thread.
    static Tuned tune(List<DoubtRow> rows) throws IOException {
        try (DoubtTuning tuning = new DoubtTuning()) {
            tuning.run(DoubtBatch.of(rows));
            return new Tuned(
                    tuning.encoder.quantised(),
                    DoubtHead.of(asked(tuning.head), asked(tuning.bias)));
        }
    }

    /// The numbers for what is asked in the end: the change is learned for the layers' sake.
    private static float[] asked(NDArray all) {
        float[] values = all.toFloatArray();
        float[] asked = new float[values.length / OUTPUTS * DoubtHead.OUTPUTS];
        for (int i = 0; i < asked.length; i++) {
            int output = i % DoubtHead.OUTPUTS;
            int from = i / DoubtHead.OUTPUTS * OUTPUTS;
            asked[i] = values[from + (output < LABELS ? output : OUTPUTS - 1)];
        }
        return asked;
    }

    private void run(List<DoubtBatch> batches) {
        Optimizer layers = optimizer(RATE);
        Optimizer top = optimizer(HEAD_RATE);
        int steps = EPOCHS * batches.size();
        double loss = 0;
        for (int step = 0; step < steps; step++) {
            if (step % batches.size() == 0) {
                Collections.shuffle(batches, random);
            }
            progress = (step + 1f) / (steps + 1f);
            loss += step(batches.get(step % batches.size()), layers, top);
            if ((step + 1) % SHOWN == 0) {
                System.err.printf("step %d of %d: loss %.4f%n", step + 1, steps, loss / SHOWN);
                loss = 0;
            }
        }
    }

    private Optimizer optimizer(float rate) {
        return Optimizer.adamW()
                .optLearningRateTracker((_, _) -> rate(rate))
                .optBeta2(0.999f)
                .build();
    }

    private float rate(float top) {
        return top * Math.min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP));
    }

    private float step(DoubtBatch batch, Optimizer layers, Optimizer top) {
        try (NDManager step = manager.newSubManager()) {
            NDArray below = batch.below(step, encoder);
            float value;
            try (GradientCollector collector = engine.newGradientCollector()) {
                NDArray loss = loss(step, batch, below);
                collector.backward(loss);
                value = loss.getFloat();
            }
            Map<String, NDArray> slopes = slopes(step);
            tuned.forEach((name, weights) ->
                    (name.startsWith("head") ? top : layers)
                            .update(name, weights, slopes.get(name)));
            slopes.values().forEach(slope -> slope.muli(0));
            return value;
        }
    }

    /// The slopes of all weights, their common length cut to 1.
    private Map<String, NDArray> slopes(NDManager step) {
        Map<String, NDArray> slopes = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, NDArray> weights : tuned.entrySet()) {
            NDArray slope = weights.getValue().getGradient();
            slope.attach(step);
            slopes.put(weights.getKey(), slope);
            squares += slope.square().sum().getFloat();
        }
        if (!Double.isFinite(squares)) {
            throw new ArithmeticException("the slopes of a step are no numbers");
        }
        if (squares > 1) {
            float cut = (float) (1 / Math.sqrt(squares));
            slopes.values().forEach(slope -> slope.muli(cut));
        }
        return slopes;
    }

    private NDArray loss(NDManager step, DoubtBatch batch, NDArray below) {
        NDArray vectors =
                encoder.above(below, batch.mask(step), true).reshape(-1, TunedEncoder.WIDTH);
        NDArray outputs = vectors.get(batch.places(step)).matMul(head).add(bias);
        NDArray truth = batch.truth(step);
        NDArray alone = outputs.get(":,0:" + LABELS);
        NDArray change = outputs.get(":," + LABELS + ":" + 2 * LABELS);
        NDArray state = outputs.get(":," + 2 * LABELS);
        // Arrays, not numbers: DJL frees a number before the slope is taken by it.
        NDArray share = step.create(ALONE);
        NDArray words = step.create((float) batch.words());
        NDArray names =
                error(alone, truth).mul(share).add(error(change.add(batch.logs(step)), truth));
        // log(1 + exp(x)) - x y, in a form that does not overflow
        NDArray states =
                state.abs()
                        .neg()
                        .exp()
                        .add(1)
                        .log()
                        .add(Activation.relu(state))
                        .sub(state.mul(batch.states(step)));
        return names.add(states.sum()).div(words);
    }

    private static NDArray error(NDArray scores, NDArray truth) {
        return scores.logSoftmax(-1).mul(truth).sum().neg();
    }

    @Override
    public void close() {
        manager.close();
    }
}
