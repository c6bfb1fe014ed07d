package parallax.compare.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteeTest {

    private static final Scale PLAIN = new Scale(new float[] {0, 0}, new float[] {1, 1});

    @Test
    void givesTheMeanOfItsNetworks() {
        Committee committee = new Committee(PLAIN, List.of(network(1), network(3)));
        assertArrayEquals(new float[] {4, 2}, committee.of(new float[] {2, 1}));
    }

    @Test
    void letsOnlyPositiveValuesThroughHiddenLayers() {
        Layer hidden = new Layer(new float[][] {{1, -1}, {0, 0}}, new float[2]);
        Layer sum = new Layer(new float[][] {{1}, {1}}, new float[] {0.5f});
        Committee committee = new Committee(PLAIN, List.of(List.of(hidden, sum)));
        assertArrayEquals(new float[] {2.5f}, committee.of(new float[] {2, 0}));
        assertArrayEquals(new float[] {2.5f}, committee.of(new float[] {-2, 0}));
    }

    @Test
    void bringsFeaturesToOneScaleAndCutsWhatIsFarOut() {
        Scale scale = Scale.of(new float[][] {{10, 0}, {30, 0}});
        assertArrayEquals(new float[] {1, 0}, scale.of(new float[] {30, 0}), 1e-4f);
        assertEquals(4, scale.of(new float[] {1000, 0})[0]);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Committee committee = new Committee(PLAIN, List.of(network(0.5f)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        committee.write(out);
        Committee read = Committee.read(new ByteArrayInputStream(out.toByteArray()));
        float[] row = {3, -2};
        assertArrayEquals(committee.of(row), read.of(row));
        assertEquals(1, read.probabilities(row)[0] + read.probabilities(row)[1], 1e-9);
    }

    @Test
    void namesTheResourceItCannotRead() {
        UncheckedIOException thrown =
                assertThrows(
                        UncheckedIOException.class,
                        () -> Committee.resource(CommitteeTest.class, "none.nets.gz"));
        assertEquals("cannot read none.nets.gz", thrown.getMessage());
    }

    /// One layer that multiplies both inputs.
    private static List<Layer> network(float times) {
        return List.of(new Layer(new float[][] {{times, 0}, {0, times}}, new float[2]));
    }
}
