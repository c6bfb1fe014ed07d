package parallax.ingest.extract;

/// A few [packed][Packed] names, each in a slot of its own: whether a name is among them takes one
/// look.
final class PackedNames {

    private final int size;
    private final int shift;
    private final long[] slots;
    private final int[] places;

    private PackedNames(long[] names, int bits) {
        size = names.length;
        shift = Long.SIZE - bits;
        slots = new long[1 << bits];
        places = new int[1 << bits];
        for (int i = 0; i < names.length; i++) {
            slots[slot(names[i])] = names[i];
            places[slot(names[i])] = i;
        }
    }

    /// Takes in names of which no two are the same.
    static PackedNames of(String... names) {
        long[] packed = new long[names.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = Packed.of(names[i]);
        }
        int bits = 1;
        PackedNames all = new PackedNames(packed, bits);
        while (!all.holdAll(packed)) {
            all = new PackedNames(packed, ++bits);
        }
        return all;
    }

    private boolean holdAll(long[] names) {
        for (int i = 0; i < names.length; i++) {
            if (find(names[i]) != i) {
                return false;
            }
        }
        return true;
    }

    private int slot(long name) {
        return (int) (name * 0x9E3779B97F4A7C15L >>> shift);
    }

    /// How many names there are.
    int size() {
        return size;
    }

    boolean has(long name) {
        return slots[slot(name)] == name && name != 0;
    }

    /// Where a name stands among the others, or -1.
    int find(long name) {
        int slot = slot(name);
        return slots[slot] == name && name != 0 ? places[slot] : -1;
    }
}
