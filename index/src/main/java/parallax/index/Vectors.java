package parallax.index;

/// Unit vectors as bytes: a quarter of the room, and the nearest stay the nearest.
public final class Vectors {

    private static final float FULL = 127f;

    private Vectors() {}

    /// Each component of a unit vector from -1..1 to -127..127, scaled so that the largest fills
    /// the range; a vector of zeros stays zero.
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
