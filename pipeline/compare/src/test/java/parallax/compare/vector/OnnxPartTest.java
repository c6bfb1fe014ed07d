package parallax.compare.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OnnxPartTest {

    private static final int MODEL_VERSION = 1;
    private static final int MODEL_GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int OUTPUT = 12;
    private static final int SHAPE = 13;
    private static final int TENSOR_NAME = 8;

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /// A field whose length comes first, of less than 128 bytes.
    private static byte[] field(int number, byte[]... parts) {
        byte[] value = join(parts);
        return join(bytes(number << 3 | 2, value.length), value);
    }

    private static byte[] field(int number, String value) {
        return field(number, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] node(String input, String weights, String output) {
        return field(NODE, field(1, input), field(1, weights), field(2, output));
    }

    private static byte[] model(byte[]... graph) {
        return join(bytes(MODEL_VERSION << 3, 0x96, 0x01), field(MODEL_GRAPH, graph));
    }

    private static final byte[] LOW = node("in", "wé", "low🙂");
    private static final byte[] HIGH = node("low🙂", "v", "out");
    private static final byte[] LOW_WEIGHTS = field(INITIALIZER, field(TENSOR_NAME, "wé"));
    private static final byte[] HIGH_WEIGHTS = field(INITIALIZER, field(TENSOR_NAME, "v"));

    private static byte[] whole() {
        byte[] shape = field(SHAPE, field(1, "low🙂"));
        byte[] output = field(OUTPUT, field(1, "out"), field(2, "float"));
        return model(LOW, HIGH, HIGH_WEIGHTS, LOW_WEIGHTS, output, shape);
    }

    @Test
    void keepsOnlyWhatTheTensorIsMadeOf() {
        byte[] output = field(OUTPUT, field(1, "low🙂"), field(2, "float"));
        assertArrayEquals(model(LOW, LOW_WEIGHTS, output), OnnxPart.of(whole(), "low🙂"));
    }

    @Test
    void keepsAllThatTheOldOutputIsMadeOf() {
        byte[] output = field(OUTPUT, field(1, "out"), field(2, "float"));
        assertArrayEquals(
                model(LOW, HIGH, HIGH_WEIGHTS, LOW_WEIGHTS, output), OnnxPart.of(whole(), "out"));
    }

    @Test
    void refusesATensorThatIsNotThere() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> OnnxPart.of(whole(), "nothing"));
        assertEquals("the model has no nothing", error.getMessage());
    }

    @Test
    void refusesAModelThatBreaksOff() {
        byte[] whole = whole();
        byte[] half = Arrays.copyOf(whole, whole.length - 9);
        assertThrows(IllegalArgumentException.class, () -> OnnxPart.of(half, "out"));
    }

    @Test
    void refusesNumbersWithoutEndAndFieldsOfNoKind() {
        byte[] endless = new byte[20];
        Arrays.fill(endless, (byte) 0xff);
        assertThrows(IllegalArgumentException.class, () -> OnnxPart.of(endless, "out"));
        assertThrows(IllegalArgumentException.class, () -> OnnxPart.of(bytes(0x0f), "out"));
        byte[] negative = bytes(0x3a, 0xff, 0xff, 0xff, 0xff, 0x0f);
        assertThrows(IllegalArgumentException.class, () -> OnnxPart.of(negative, "out"));
    }
}
