package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import parallax.model.EntityType;

/// The labels of the second name model: outside, or beginning or inside of a person, organisation,
/// place or other name.
public final class NameLabels {

    /// What a label's kind is, in the order of labels; the last is a name of something else.
    public static final List<String> KINDS = List.of("PERSON", "ORGANIZATION", "PLACE", "OTHER");

    /// Number of labels: outside, and two a kind.
    public static final int COUNT = 1 + 2 * KINDS.size();

    private NameLabels() {}

    /// The label of the first token of a name of that kind.
    public static int begin(int kind) {
        return 1 + 2 * kind;
    }

    /// The label of the other tokens of a name of that kind.
    public static int inside(int kind) {
        return 2 + 2 * kind;
    }

    /// True when `label` may follow `previous`: an inside only follows its own kind.
    public static boolean mayFollow(int previous, int label) {
        return label == 0 || label % 2 == 1 || previous == label || previous == label - 1;
    }

    /// What a step from one label to the next costs where only [#mayFollow] is asked: previous
    /// times [#COUNT] plus label; nothing, or minus infinity.
    static float[] steps() {
        float[] steps = new float[COUNT * COUNT];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = mayFollow(i / COUNT, i % COUNT) ? 0 : Float.NEGATIVE_INFINITY;
        }
        return steps;
    }

    /// The names that a row of labels marks; those of kind `OTHER` are left out of `chunks` and put
    /// into `others`.
    static List<Chunk> chunks(int[] labels, List<int[]> others) {
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0, to; from < labels.length; from = to) {
            to = from + 1;
            if (labels[from] == 0) {
                continue;
            }
            int kind = (labels[from] - 1) / 2;
            while (to < labels.length && labels[to] == inside(kind)) {
                to++;
            }
            if (KINDS.get(kind).equals("OTHER")) {
                others.add(new int[] {from, to});
            } else {
                chunks.add(new Chunk(from, to, EntityType.valueOf(KINDS.get(kind)), "names"));
            }
        }
        return chunks;
    }
}
