package parallax.annotate.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

/// Which of 512 classes of words used alike a word belongs to; some half a million words, known by
/// a hash.
public final class WordClasses {

    private final int[] keys;
    private final short[] classes;

    private WordClasses(int[] keys, short[] classes) {
        this.keys = keys;
        this.classes = classes;
    }

    /// A table of lower-case words and their classes, 1 and up.
    static WordClasses of(Map<String, Integer> words) {
        int slots = Integer.highestOneBit(words.size()) * 2;
        WordClasses table = new WordClasses(new int[slots], new short[slots]);
        words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(word -> {
                    long hash = FeatureHash.key(word.getKey());
                    int slot = table.slot(hash);
                    table.keys[slot] = key(hash);
                    table.classes[slot] = word.getValue().shortValue();
                });
        return table;
    }

    static WordClasses read(DataInputStream in) throws IOException {
        int slots = in.readInt();
        int[] keys = new int[slots];
        ByteBuffer.wrap(in.readNBytes(slots * Integer.BYTES)).asIntBuffer().get(keys);
        short[] classes = new short[slots];
        ByteBuffer.wrap(in.readNBytes(slots * Short.BYTES)).asShortBuffer().get(classes);
        return new WordClasses(keys, classes);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * (Integer.BYTES + Short.BYTES));
        bytes.asIntBuffer().put(keys);
        bytes.position(keys.length * Integer.BYTES).asShortBuffer().put(classes);
        out.write(bytes.array());
    }

    /// The class of a lower-case word, 0 when it is unknown.
    public int of(String word) {
        return classes[slot(FeatureHash.key(word))];
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int key = key(hash);
        int slot = (int) hash & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int key(long hash) {
        int key = (int) (hash >>> 32);
        return key == 0 ? 1 : key;
    }
}
