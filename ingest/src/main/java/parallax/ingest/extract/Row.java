package parallax.ingest.extract;

import java.util.Arrays;

/// The numbers of one piece, in the order in which they are put.
final class Row {

    private final float[] values = new float[256];
    private int length;

    void put(float value) {
        values[length++] = value;
    }

    void put(double value) {
        put((float) value);
    }

    void put(float[] more) {
        System.arraycopy(more, 0, values, length, more.length);
        length += more.length;
    }

    void put(boolean value) {
        put(value ? 1 : 0);
    }

    /// The numbers put since the last time.
    float[] take() {
        float[] taken = Arrays.copyOf(values, length);
        length = 0;
        return taken;
    }
}
