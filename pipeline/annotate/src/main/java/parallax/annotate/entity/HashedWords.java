package parallax.annotate.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Small numbers of very many words, which are known by a hash of 32 bits only: a table with open
/// addressing, read from a few bits a word.
final class HashedWords {

    private static final int BUFFER = 1 << 16;

    private final int columns;
    private final int[] keys;
    private final short[] values;

    /// An empty table for up to `size` words with `columns` numbers each, the first of them never
    /// 0.
    HashedWords(int size, int columns) {
        this.columns = columns;
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        keys = new int[slots];
        values = new short[slots * columns];
    }

    /// Reads what comes from a file that belongs to Parallax.
    @FunctionalInterface
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /// What `reader` makes of the gzipped resource `name` of this package.
    static <T> T load(String name, Reader<T> reader) {
        try (InputStream in = HashedWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return reader.read(new DataInputStream(new GZIPInputStream(in, BUFFER)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /// The hash by which a word is known: the upper bits of 64-bit FNV-1a.
    static int key(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return (int) (hash >>> 24);
    }

    /// Where the numbers of a word are, or would be put.
    int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * 0x9E3779B1 >>> 7 & mask;
        while (has(slot) && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    boolean has(int slot) {
        return values[slot * columns] != 0;
    }

    /// A number of the word found in `slot`; 0 when there is none.
    int at(int slot, int column) {
        return values[slot * columns + column];
    }

    void put(int slot, int key, int column, int value) {
        keys[slot] = key;
        values[slot * columns + column] = (short) value;
    }

    /// Reads what [#write] wrote.
    ///
    /// @param bytes how many each number has, 1 or 2
    static HashedWords read(DataInputStream in, int columns, int bytes) throws IOException {
        int size = in.readInt();
        byte[] all = in.readAllBytes();
        HashedWords words = new HashedWords(size, columns);
        int at = size * columns * bytes;
        int key = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            int step = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = all[at++];
                step |= (b & 0x7F) << shift;
                if (b >= 0) {
                    break;
                }
            }
            key += step;
            int slot = words.slot(key);
            for (int column = 0; column < columns; column++) {
                words.put(slot, key, column, number(all, (column * size + i) * bytes, bytes));
            }
        }
        return words;
    }

    private static int number(byte[] all, int at, int bytes) {
        return bytes == 1 ? all[at] : all[at] << 8 | all[at + 1] & 0xFF;
    }

    /// Writes the numbers, column by column, then the sorted keys, each as its distance from the
    /// one before.
    void write(DataOutputStream out, int bytes) throws IOException {
        TreeMap<Integer, Integer> sorted = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (has(slot)) {
                sorted.put(keys[slot], slot);
            }
        }
        out.writeInt(sorted.size());
        for (int column = 0; column < columns; column++) {
            for (int slot : sorted.values()) {
                if (bytes > 1) {
                    out.writeByte(at(slot, column) >> 8);
                }
                out.writeByte(at(slot, column));
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
}
