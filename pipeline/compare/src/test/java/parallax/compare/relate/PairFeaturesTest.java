package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.vector.WordEmbedder;

class PairFeaturesTest {

    @Test
    void theRowOfAScoreIsTheHeadOfTheWholeRow() {
        List<Reading> readings =
                Reading.of(
                        List.of("Larnel beat 12 rivals in Orsk 😀.", "In Orsk, Larnel beat ten."),
                        WordEmbedder.of(Samples.hashing()));
        PairFeatures features = PairFeatures.load();
        Alignment alignment = Alignment.of(readings.get(0), readings.get(1));
        float[] row = features.of(readings.get(0), readings.get(1), alignment);
        float[] alike = features.alike(readings.get(0), readings.get(1), alignment);
        assertArrayEquals(PairFeatures.alike(row), alike);
        assertTrue(row.length > alike.length);
    }
}
