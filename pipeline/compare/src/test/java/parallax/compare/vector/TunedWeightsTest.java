package parallax.compare.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TunedWeightsTest {

    private static byte[] written(TunedWeights weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weights.write(out);
        return out.toByteArray();
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        TunedWeights weights =
                new TunedWeights(
                        6,
                        List.of(
                                new TunedWeights.Bytes(
                                        "b", List.of(2, 3), new byte[] {1, -2, 3, 4, 5, 127}),
                                new TunedWeights.Floats(
                                        "ä🙂", List.of(2), new float[] {0.5f, -7})));

        TunedWeights again = TunedWeights.read(new ByteArrayInputStream(written(weights)));
        List<TunedWeights.Tensor> read = again.tensors();

        TunedWeights.Bytes bytes = (TunedWeights.Bytes) read.get(0);
        TunedWeights.Floats floats = (TunedWeights.Floats) read.get(1);
        assertEquals(6, again.layers());
        assertEquals(2, read.size());
        assertEquals("b", bytes.name());
        assertEquals(List.of(2, 3), bytes.shape());
        assertArrayEquals(new byte[] {1, -2, 3, 4, 5, 127}, bytes.values());
        assertEquals("ä🙂", floats.name());
        assertArrayEquals(new float[] {0.5f, -7}, floats.values());
    }

    @Test
    void a_file_that_breaks_off_is_an_error() throws IOException {
        TunedWeights weights =
                new TunedWeights(
                        6, List.of(new TunedWeights.Floats("f", List.of(2), new float[] {1, 2})));
        byte[] whole = written(weights);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThrows(IOException.class, () -> TunedWeights.read(new ByteArrayInputStream(half)));
    }

    @Test
    void weights_that_are_not_there_are_named_in_the_error() {
        UncheckedIOException error =
                assertThrows(
                        UncheckedIOException.class,
                        () -> TunedWeights.resource(TunedWeightsTest.class, "nothing.weights"));

        assertEquals("cannot read nothing.weights", error.getMessage());
    }

    @Test
    void layers_the_model_does_not_have_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new TunedWeights(0, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new TunedWeights(13, List.of()));
    }
}
