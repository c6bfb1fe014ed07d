package parallax.bench.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.annotate.quote.Attributor;
import parallax.annotate.quote.CueFeatures;
import parallax.annotate.quote.CueTagger;
import parallax.annotate.quote.Passage;
import parallax.annotate.quote.Role;
import parallax.annotate.quote.RoleFeatures;
import parallax.annotate.quote.RoleTagger;
import parallax.annotate.quote.Window;
import parallax.annotate.tagger.Chain;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Learns the two chains of attribution from gold.
///
/// The role chain must see cues as unsure as they will be, so it learns from cues found by models
/// that did not see the text (jackknifing); a false cue is an example without roles.
final class AttributionTrainer {

    private static final int PARTS = 3;
    static final double LEAST = Double.parseDouble(System.getProperty("least", "0.2"));
    private static final int EPOCHS = Integer.getInteger("epochs", 3);
    private static final float L1 = Float.parseFloat(System.getProperty("l1", "1.0"));

    record Chains(Chain cues, Chain roles) {
        Attributor attributor() {
            return new Attributor(new CueTagger(cues, LEAST), new RoleTagger(roles, 0, .15));
        }
    }

    Chains train(List<Gold> data) {
        List<Sequence> roles = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Gold> others = new ArrayList<>();
            List<Gold> own = new ArrayList<>();
            for (int i = 0; i < data.size(); i++) {
                (i % PARTS == part ? own : others).add(data.get(i));
            }
            CueTagger tagger = new CueTagger(cues(others), LEAST);
            own.forEach(g -> addRoles(g, tagger, roles));
        }
        System.err.println(roles.size() + " role sequences");
        ChainTrainer trainer = new ChainTrainer(Role.values().length, 20, 16, .1f, L1, 1e-2f);
        Chain roleChain = trainer.train(roles, EPOCHS);
        return new Chains(cues(data), roleChain);
    }

    private static Chain cues(List<Gold> data) {
        List<Sequence> sequences = new ArrayList<>();
        for (Gold gold : data) {
            int[] labels = cueLabels(gold);
            Words words = gold.passage().words();
            for (int s = 0; s < words.sentenceCount(); s++) {
                int[] own =
                        Arrays.copyOfRange(
                                labels, words.sentenceStart(s), words.sentenceStart(s + 1));
                sequences.add(new Sequence(CueFeatures.of(gold.passage(), s), own));
            }
        }
        return new ChainTrainer(CueTagger.LABELS, 20, 14, .1f, L1, 1e-2f).train(sequences, EPOCHS);
    }

    private static int[] cueLabels(Gold gold) {
        Words words = gold.passage().words();
        int[] labels = new int[words.size()];
        for (Gold.Attributed quote : gold.quotes()) {
            for (Span cue : quote.cue()) {
                int first = gold.passage().wordAt(cue.start());
                for (int i = first; i < words.size() && words.start(i) < cue.end(); i++) {
                    labels[i] = i == first ? 1 : 2;
                }
            }
        }
        return labels;
    }

    private static void addRoles(Gold gold, CueTagger tagger, List<Sequence> to) {
        boolean[] met = new boolean[gold.quotes().size()];
        for (Window window : tagger.find(gold.passage())) {
            int match = match(gold, window);
            if (match >= 0) {
                met[match] = true;
                to.add(sequence(gold, window, match));
            }
        }
        for (int q = 0; q < met.length; q++) {
            List<Span> cue = gold.quotes().get(q).cue();
            if (!met[q] && !cue.isEmpty()) {
                Passage p = gold.passage();
                int start = p.wordAt(cue.getFirst().start());
                int end = p.wordAt(Math.max(0, cue.getFirst().end() - 1)) + 1;
                if (end <= p.words().size() && start < end) {
                    to.add(sequence(gold, Window.of(p, start, end, AttributionTrainer.LEAST), q));
                }
            }
        }
    }

    private static int match(Gold gold, Window window) {
        Words words = gold.passage().words();
        Span cue = Span.of(words.start(window.cueStart()), words.end(window.cueEnd() - 1));
        for (int q = 0; q < gold.quotes().size(); q++) {
            if (gold.quotes().get(q).cue().stream().anyMatch(cue::overlaps)) {
                return q;
            }
        }
        return -1;
    }

    private static Sequence sequence(Gold gold, Window window, int match) {
        int[] labels = new int[window.to() - window.from()];
        if (match >= 0) {
            mark(gold, window, gold.quotes().get(match).content(), Role.CONTENT, labels);
            mark(gold, window, gold.quotes().get(match).source(), Role.SOURCE, labels);
        }
        for (int i = window.cueStart(); i < window.cueEnd(); i++) {
            labels[i - window.from()] = Role.CUE.ordinal();
        }
        return new Sequence(RoleFeatures.of(gold.passage(), window), labels);
    }

    private static void mark(Gold gold, Window window, List<Span> spans, Role role, int[] labels) {
        Words words = gold.passage().words();
        for (Span span : spans) {
            int i = Math.max(window.from(), gold.passage().wordAt(span.start()));
            for (; i < window.to() && words.start(i) < span.end(); i++) {
                labels[i - window.from()] = role.ordinal();
            }
        }
    }
}
