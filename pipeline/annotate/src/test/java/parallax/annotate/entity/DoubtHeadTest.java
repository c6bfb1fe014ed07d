package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class DoubtHeadTest {

    private static final int WEIGHTS = DoubtHead.DIMENSION * DoubtHead.OUTPUTS;

    @Test
    void readsWhatItWrote() throws IOException {
        float[] weights = new float[WEIGHTS];
        weights[DoubtHead.OUTPUTS] = 2;
        float[] bias = new float[DoubtHead.OUTPUTS];
        bias[1] = -1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DoubtHead.of(weights, bias).write(out);
        DoubtHead head = DoubtHead.read(new ByteArrayInputStream(out.toByteArray()));
        float[] vector = new float[DoubtHead.DIMENSION];
        vector[1] = 3;
        float[] said = head.of(vector);
        assertEquals(6, said[0]);
        assertEquals(-1, said[1]);
        assertEquals(DoubtHead.OUTPUTS, said.length);
    }

    @Test
    void refusesAHeadOfAnotherWidth() throws IOException {
        assertThrows(
                IllegalArgumentException.class,
                () -> DoubtHead.of(new float[7], new float[DoubtHead.OUTPUTS]));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeShort(1);
            out.writeFloat(1);
            out.writeShort(0);
        }
        ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
        assertThrows(IOException.class, () -> DoubtHead.read(in));
    }

    @Test
    void makesProbabilitiesOfScores() {
        float half = (float) Math.log(0.5);
        assertArrayEquals(new float[] {half, half}, DoubtHead.logs(new float[] {7, 7}), 1e-6f);
    }
}
