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
import parallax.annotate.quote.Window;
import parallax.annotate.tagger.Chain;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Learns the two chains of attribution from gold.
///
/// The role chain must see cues as they will be, so it learns from cues found by models that did
/// not see the text (jackknifing).
final class AttributionTrainer {

    private static final int PARTS = 3;
    private static final int EPOCHS = 3;
    private static final float L1 = 1;

    /// What was learnt.
    record Chains(Chain cues, Chain roles) {}

    Chains train(List<Gold> data) {
        List<Sequence> roles = new ArrayList<>();
        for (List<Gold> part : parts(data)) {
            CueTagger tagger = new CueTagger(cues(others(data, part)), Attributor.LEAST_CUE);
            part.forEach(g -> addRoles(g, tagger, roles));
        }
        System.err.println(roles.size() + " role sequences");
        return new Chains(cues(data), roles(roles));
    }

    private static List<List<Gold>> parts(List<Gold> data) {
        List<List<Gold>> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Gold> own = new ArrayList<>();
            for (int i = part; i < data.size(); i += PARTS) {
                own.add(data.get(i));
            }
            parts.add(own);
        }
        return parts;
    }

    private static List<Gold> others(List<Gold> data, List<Gold> part) {
        return data.stream().filter(g -> !part.contains(g)).toList();
    }

    private static Chain roles(List<Sequence> data) {
        return new ChainTrainer(Role.values().length, 20, 16, .06f, L1, .5f).train(data, EPOCHS);
    }

    private static Chain cues(List<Gold> data) {
        return new ChainTrainer(CueTagger.LABELS, 20, 14, .06f, L1, .5f)
                .train(cueSequences(data), EPOCHS);
    }

    static List<Sequence> cueSequences(List<Gold> data) {
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
        return sequences;
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
                    to.add(sequence(gold, Window.of(p, start, end, Attributor.LEAST_CUE), q));
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
