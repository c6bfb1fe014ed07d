package parallax.index;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;

/// Vectors as bytes.
public final class Vectors {

    private static final float FULL = 127f;

    private Vectors() {}

    /// Every component as it is, four bytes each.
    static byte[] exact(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    /// The vector that [#exact(float[])] wrote.
    static float[] exact(BytesRef bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asFloatBuffer().get(vector);
        return vector;
    }

    /// A quarter of the room, and the nearest stay the nearest: each component of a unit vector
    /// from -1..1 to -127..127, scaled so that the largest fills the range; a vector of zeros stays
    /// zero.
    public static byte[] bytes(float[] vector) {
        float most = 0;
        for (float component : vector) {
            most = Math.max(most, Math.abs(component));
        }
        float scale = most == 0 ? 0 : FULL / most;
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] * scale);
        }
        return bytes;
    }
}
