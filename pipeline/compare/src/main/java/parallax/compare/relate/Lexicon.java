package parallax.compare.relate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// Which words mean the same, the opposite, a kind of, or another of the same kind.
///
/// Distilled from WordNet 3.1 (Princeton University; licence in `NOTICE.md` of this module) by
/// `parallax.bench.compare.LexiconBuilder`.
final class Lexicon {

    private static final String RESOURCE = "lexicon.bin.gz";
    private static final int[] NONE = {};

    /// WordNet's own detachment rules: endings and what stands for them in the base form.
    private static final String[][] RULES = {
        {"men", "man"},
        {"ies", "y"},
        {"ches", "ch"},
        {"shes", "sh"},
        {"sses", "ss"},
        {"xes", "x"},
        {"s", ""},
        {"ied", "y"},
        {"ed", "e"},
        {"ed", ""},
        {"ing", "e"},
        {"ing", ""},
        {"er", ""},
        {"est", ""},
        {"er", "e"},
        {"est", "e"}
    };

    private static final int FARTHEST = 8;

    private final int[] parents;
    private final Set<Long> opposites;

    /// The senses that have an opposite, so that most words need no look-up of pairs.
    private final BitSet opposed = new BitSet();

    private final Map<Integer, Set<Integer>> derived;
    private final Map<String, int[]> words;

    private Lexicon(
            int[] parents,
            Set<Long> opposites,
            Map<Integer, Set<Integer>> derived,
            Map<String, int[]> words) {
        this.parents = parents;
        this.opposites = opposites;
        this.derived = derived;
        this.words = words;
        for (long pair : opposites) {
            opposed.set((int) (pair >> 32));
            opposed.set((int) pair);
        }
    }

    /// How one word stands to another.
    ///
    /// @param same shares a sense
    /// @param opposite 1 direct, 0.5 through a near synonym, 0 not
    /// @param kindOf 1 / steps when the first is a kind of the second
    /// @param wider 1 / steps when the second is a kind of the first
    /// @param sibling 1 / steps over the closest common kind, 0 when that is too general
    /// @param derived one is derived from the other
    record Tie(
            boolean same,
            float opposite,
            float kindOf,
            float wider,
            float sibling,
            boolean derived) {

        static final Tie NONE = new Tie(false, 0, 0, 0, 0, false);
    }

    static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE);
                DataInputStream data =
                        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            int[] parents = new int[data.readInt()];
            for (int i = 0; i < parents.length; i++) {
                parents[i] = data.readInt();
            }
            return new Lexicon(parents, pairs(data), neighbours(data), words(data));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static Set<Long> pairs(DataInputStream data) throws IOException {
        int size = data.readInt();
        Set<Long> pairs = HashSet.newHashSet(size);
        for (int i = 0; i < size; i++) {
            pairs.add(pair(data.readInt(), data.readInt()));
        }
        return pairs;
    }

    private static Map<Integer, Set<Integer>> neighbours(DataInputStream data) throws IOException {
        int size = data.readInt();
        Map<Integer, Set<Integer>> neighbours = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            int x = data.readInt();
            int y = data.readInt();
            neighbours.computeIfAbsent(x, _ -> new TreeSet<>()).add(y);
            neighbours.computeIfAbsent(y, _ -> new TreeSet<>()).add(x);
        }
        return neighbours;
    }

    private static Map<String, int[]> words(DataInputStream data) throws IOException {
        int size = data.readInt();
        Map<String, int[]> words = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            String word = data.readUTF();
            int[] senses = new int[data.readUnsignedByte()];
            for (int k = 0; k < senses.length; k++) {
                senses[k] = data.readInt();
            }
            words.put(word, senses);
        }
        return words;
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /// True when the lower-case word, or its base form, is known.
    boolean knows(String word) {
        return senses(word).length > 0;
    }

    /// How `a` stands to `b`, both in lower case, inflected or not.
    Tie tie(String a, String b) {
        int[] as = senses(a);
        int[] bs = senses(b);
        if (as.length == 0 || bs.length == 0) {
            return Tie.NONE;
        }
        boolean same = false;
        boolean derivedForm = false;
        float kindOf = 0;
        float wider = 0;
        float sibling = 0;
        for (int x : as) {
            for (int y : bs) {
                same |= x == y;
                derivedForm |= roots(x).contains(y);
                int up = steps(x, y);
                int down = steps(y, x);
                kindOf = Math.max(kindOf, up > 0 ? 1f / up : 0);
                wider = Math.max(wider, down > 0 ? 1f / down : 0);
                sibling = Math.max(sibling, sibling(x, y));
            }
        }
        if (sibling == 0) {
            sibling = siblingRoots(as, bs);
        }
        return new Tie(same, opposite(as, bs), kindOf, wider, sibling, derivedForm);
    }

    /// Siblings by what the words are derived from, as `German` and `French` are by their states.
    private float siblingRoots(int[] as, int[] bs) {
        float best = 0;
        for (int x : as) {
            for (int rootX : roots(x)) {
                for (int y : bs) {
                    for (int rootY : roots(y)) {
                        best = Math.max(best, rootX == rootY ? 0 : sibling(rootX, rootY));
                    }
                }
            }
        }
        return best;
    }

    private Set<Integer> roots(int sense) {
        return derived.getOrDefault(sense, Set.of());
    }

    /// How far two words are opposites, as in [Tie#opposite]; words by their [#senses].
    float opposite(int[] as, int[] bs) {
        float opposite = 0;
        for (int x : as) {
            for (int y : bs) {
                opposite = Math.max(opposite, isOpposed(x) && isOpposed(y) ? opposite(x, y) : 0);
            }
        }
        return opposite;
    }

    private boolean isOpposed(int sense) {
        return opposed.get(sense) || parents[sense] >= 0 && opposed.get(parents[sense]);
    }

    private float opposite(int x, int y) {
        if (opposites.contains(pair(x, y))) {
            return 1;
        }
        int px = parents[x];
        int py = parents[y];
        boolean near =
                px >= 0 && opposites.contains(pair(px, y))
                        || py >= 0 && opposites.contains(pair(x, py))
                        || px >= 0 && py >= 0 && opposites.contains(pair(px, py));
        return near ? 0.5f : 0;
    }

    /// Steps up from `x` to `y`, 0 when `y` is no ancestor.
    private int steps(int x, int y) {
        int steps = 0;
        for (int at = x; at >= 0 && steps < FARTHEST; at = parents[at], steps++) {
            if (at == y) {
                return steps;
            }
        }
        return 0;
    }

    private float sibling(int x, int y) {
        int stepsX = 1;
        for (int up = parents[x]; up >= 0 && stepsX <= 3; up = parents[up], stepsX++) {
            int stepsY = x == y ? 0 : steps(y, up);
            if (stepsY > 0 && stepsY <= 3 && depth(up) >= 3) {
                return 1f / (stepsX + stepsY);
            }
        }
        return 0;
    }

    private int depth(int sense) {
        int depth = 0;
        for (int at = parents[sense]; at >= 0 && depth < 20; at = parents[at]) {
            depth++;
        }
        return depth;
    }

    /// The senses of a lower-case word or its base form, none for a word not known.
    int[] senses(String word) {
        int[] own = words.get(word);
        return own != null ? own : base(word);
    }

    /// Senses of the base form.
    private int[] base(String word) {
        for (String[] rule : RULES) {
            if (word.endsWith(rule[0])) {
                String stem = word.substring(0, word.length() - rule[0].length());
                int[] senses = words.get(stem + rule[1]);
                if (senses != null) {
                    return senses;
                }
                int n = stem.length();
                if (n > 3 && rule[1].isEmpty() && stem.charAt(n - 1) == stem.charAt(n - 2)) {
                    senses = words.get(stem.substring(0, n - 1));
                    if (senses != null) {
                        return senses;
                    }
                }
            }
        }
        return NONE;
    }
}
