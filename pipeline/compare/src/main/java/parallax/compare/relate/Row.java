package parallax.compare.relate;

import java.util.Arrays;

/// A growing row of features.
final class Row {

    private float[] values = new float[128];
    private int size;

    /// Adds a feature.
    Row put(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
        return this;
    }

    Row put(boolean value) {
        return put(value ? 1 : 0);
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
