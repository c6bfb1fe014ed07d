package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.vector.WordEmbedder;

class FullNameFeaturesTest {

    @Test
    void findsAnotherSurnameBesideTheSameFirstName() {
        assertArrayEquals(
                new float[] {0, 1, 1, 0, 0},
                of("They say Anna Reed won.", "They say Anna Holm won."));
    }

    @Test
    void findsAnotherNumeralBehindTheSameName() {
        assertArrayEquals(
                new float[] {0, 1, 1, 1, 0},
                of("It runs on Falcon 5 only.", "It runs on Falcon 3 only."));
    }

    @Test
    void takesAShortFormForAPart() {
        assertArrayEquals(
                new float[] {0, 1, 0, 0, 0}, of("They say Élise Holm won 😀.", "Yes, Holm won."));
    }

    private static float[] of(String a, String b) {
        List<Reading> readings = Reading.of(List.of(a, b), WordEmbedder.of(Samples.hashing()));
        Row row = new Row();
        FullNameFeatures.put(readings.get(0), readings.get(1), row);
        return Arrays.copyOf(row.values(), 5);
    }
}
