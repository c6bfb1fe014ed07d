package parallax.bench.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parallax.ingest.extract.BlockModel;
import parallax.ingest.extract.CueWeights;
import parallax.ingest.forest.Forest;

/// Fits a [BlockModel]: each stage is given answers of the stage before on pages that stage had not
/// seen (cross-fitting by site), as it will be at work.
final class Fitting {

    /// So many that what a stage learns from is nearly as good as what it meets at work.
    private static final int FOLDS = 12;

    private final List<Sample> samples;
    private final Boosting.Settings first;
    private final Boosting.Settings second;

    Fitting(List<Sample> samples, Boosting.Settings first, Boosting.Settings second) {
        this.samples = samples;
        this.first = first;
        this.second = second;
    }

    BlockModel fit() {
        List<float[][]> rows = new ArrayList<>();
        samples.forEach(_ -> rows.add(null));
        for (int fold = 0; fold < FOLDS; fold++) {
            CueWeights[] cues = cues(fold);
            for (int i = 0; i < samples.size(); i++) {
                if (samples.get(i).fold(FOLDS, 5) == fold) {
                    rows.set(i, samples.get(i).page().firstRows(cues[0], cues[1]));
                }
            }
        }
        List<float[][]> context = new ArrayList<>();
        samples.forEach(_ -> context.add(null));
        for (int fold = 0; fold < FOLDS; fold++) {
            Forest forest = forest(rows, fold, first);
            for (int i = 0; i < samples.size(); i++) {
                if (samples.get(i).fold(FOLDS, 5) == fold) {
                    float[] p = samples.get(i).page().probabilities(forest, rows.get(i));
                    context.set(i, samples.get(i).page().secondRows(rows.get(i), p));
                }
            }
        }
        CueWeights[] cues = cues(-1);
        Forest one = forest(rows, -1, first);
        rows.clear();
        return new BlockModel(cues[0], cues[1], one, forest(context, -1, second));
    }

    private CueWeights[] cues(int without) {
        List<CueTraining.Bag> names = new ArrayList<>();
        List<CueTraining.Bag> words = new ArrayList<>();
        for (Sample s : samples) {
            if (s.fold(FOLDS, 5) == without) {
                continue;
            }
            for (int i = 0; i < s.size(); i++) {
                float w = s.weights()[i];
                if (w > 0) {
                    String site = s.gold().site();
                    names.add(new CueTraining.Bag(s.names()[i], s.labels()[i], w, site, false));
                    words.add(new CueTraining.Bag(s.words()[i], s.labels()[i], w, site, true));
                }
            }
        }
        return new CueWeights[] {CueTraining.train(names), CueTraining.train(words)};
    }

    /// Trains on every labelled piece that is article or might be taken for it, and on a quarter of
    /// the clear rest, weighed fourfold.
    private Forest forest(List<float[][]> rows, int without, Boosting.Settings settings) {
        Random random = new Random(3);
        List<float[]> chosen = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Sample s = samples.get(i);
            if (s.fold(FOLDS, 5) == without) {
                continue;
            }
            for (int j = 0; j < s.size(); j++) {
                float[] row = rows.get(i)[j];
                if (row == null) {
                    continue;
                }
                boolean clear = s.labels()[j] == 0 && row[2] > 0.8 && row[1] < 8;
                float weight = s.weights()[j] * (clear ? 4 : 1);
                if (weight > 0 && (!clear || random.nextInt(4) == 0)) {
                    chosen.add(row);
                    targets.add(new float[] {s.labels()[j], weight});
                }
            }
        }
        float[] labels = new float[chosen.size()];
        float[] weights = new float[chosen.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = targets.get(i)[0];
            weights[i] = targets.get(i)[1];
        }
        return Boosting.train(chosen.toArray(float[][]::new), labels, weights, settings);
    }
}
