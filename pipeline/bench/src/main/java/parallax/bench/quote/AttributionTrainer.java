package parallax.bench.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.annotate.quote.Attributor;
import parallax.annotate.quote.Candidate;
import parallax.annotate.quote.CueFeatures;
import parallax.annotate.quote.CueTagger;
import parallax.annotate.quote.Found;
import parallax.annotate.quote.Judge;
import parallax.annotate.quote.JudgeFeatures;
import parallax.annotate.quote.Passage;
import parallax.annotate.quote.Role;
import parallax.annotate.quote.RoleFeatures;
import parallax.annotate.quote.Window;
import parallax.annotate.tagger.Chain;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Learns the models of attribution from gold.
///
/// The role chain must see cues as they will be, so it learns from cues found by models that did
/// not see the text (jackknifing); so does the judge, from candidates of models that saw it neither
/// for cues nor for roles.
final class AttributionTrainer {

    private static final Chain NO_JUDGE =
            Chain.of(Judge.LABELS, new float[Judge.LABELS], new float[Judge.LABELS * Judge.LABELS]);

    private static final int PARTS = 3;
    private static final int EPOCHS = 3;
    private static final int CUE_RUNS = 4;
    private static final int ROLE_RUNS = 4;
    private static final float L1 = 1;

    /// What was learnt.
    record Chains(Chain cues, Chain roles, Chain judge) {

        Attributor attributor(String language) {
            return Attributor.of(language, cues, roles, judge);
        }
    }

    Chains train(List<Gold> data) {
        List<List<Gold>> parts = parts(data);
        List<Chain> cues = new ArrayList<>();
        List<List<Sequence>> roles = new ArrayList<>();
        for (List<Gold> part : parts) {
            Chain chain = cues(others(data, part), 1);
            CueTagger tagger = new CueTagger(chain, Attributor.LEAST_CUE);
            List<Sequence> own = new ArrayList<>();
            part.forEach(g -> addRoles(g, tagger, own));
            cues.add(chain);
            roles.add(own);
        }
        List<Sequence> verdicts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            Attributor first = Attributor.of("", cues.get(i), roles(except(roles, i), 1), NO_JUDGE);
            parts.get(i).forEach(g -> addVerdicts(g, first.candidates(g.passage()), verdicts));
        }
        List<Sequence> all = except(roles, -1);
        System.err.println(all.size() + " role sequences, " + verdicts.size() + " verdicts");
        return new Chains(cues(data, CUE_RUNS), roles(all, ROLE_RUNS), judge(verdicts));
    }

    private static List<Sequence> except(List<List<Sequence>> parts, int left) {
        List<Sequence> rest = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i != left) {
                rest.addAll(parts.get(i));
            }
        }
        return rest;
    }

    private static Chain judge(List<Sequence> data) {
        return new ChainTrainer(Judge.LABELS, 16, 1, .1f, .5f, .3f).train(data, 6);
    }

    /// A candidate is right when its cue is, or when its content is and no other has the right cue.
    private static void addVerdicts(Gold gold, List<Candidate> all, List<Sequence> to) {
        Set<Integer> met = new HashSet<>();
        all.forEach(c -> met.add(match(gold, c.window())));
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i);
            boolean right = match(gold, candidate.window()) >= 0;
            for (int q = 0; q < gold.quotes().size() && !right; q++) {
                right = !met.contains(q) && overlaps(gold.quotes().get(q), candidate.found());
            }
            to.add(
                    new Sequence(
                            JudgeFeatures.of(gold.passage(), all, i), new int[] {right ? 1 : 0}));
        }
    }

    private static boolean overlaps(Gold.Attributed gold, Found found) {
        return gold.content().stream()
                .anyMatch(g -> found.content().stream().anyMatch(g::overlaps));
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

    private static Chain roles(List<Sequence> data, int runs) {
        int labels = Role.values().length;
        return ChainTrainer.mean(
                () -> new ChainTrainer(labels, 20, 16, .06f, L1, .5f), runs, data, EPOCHS);
    }

    private static Chain cues(List<Gold> data, int runs) {
        return ChainTrainer.mean(
                () -> new ChainTrainer(CueTagger.LABELS, 20, 14, .06f, L1, .5f),
                runs,
                cueSequences(data),
                EPOCHS);
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
