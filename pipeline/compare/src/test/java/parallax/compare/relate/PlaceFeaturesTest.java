package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.story.TermRarity;
import parallax.compare.vector.WordEmbedder;

class PlaceFeaturesTest {

    private static final TermRarity RARITY = TermRarity.load();

    @Test
    void findsWhoWasTurnedRound() {
        assertEquals(0, of("So Larnel beat Tarvin.", "Then Larnel beat Tarvin.")[2]);
        assertTrue(of("So Larnel beat Tarvin.", "So Tarvin beat Larnel 😀.")[2] > 0);
    }

    @Test
    void countsANegationAmongTheWordsItFinds() {
        String plain = "The émigré council signed the treaty.";
        assertEquals(0, of(plain, "The émigré council signed the treaty.")[7]);
        assertEquals(1, of(plain, "The émigré council never signed the treaty.")[7]);
    }

    @Test
    void measuresHowScatteredTheWordsStand() {
        String a = "Divers found coins.";
        double close = of(a, "Divers found coins near the wreck of the ferry in May.")[4];
        double apart = of(a, "Divers who searched the wreck of the old ferry found coins.")[4];
        assertTrue(apart > close);
    }

    private static float[] of(String a, String b) {
        List<Reading> readings = Reading.of(List.of(a, b), WordEmbedder.of(Samples.hashing()));
        Row row = new Row();
        Alignment alignment = Alignment.of(readings.get(0), readings.get(1));
        PlaceFeatures.put(readings.get(0), readings.get(1), alignment, RARITY, row);
        return row.values();
    }
}
