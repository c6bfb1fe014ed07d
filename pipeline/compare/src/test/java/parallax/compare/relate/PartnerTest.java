package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.vector.WordEmbedder;

class PartnerTest {

    @Test
    void pairsTheBestOffFirstAndEachOnlyOnce() {
        List<Partner<Integer>> pairs =
                Partner.pairOff(List.of(10, 20), List.of(19, 11, 500), PartnerTest::nearness);
        assertEquals(List.of(new Partner<>(10, 11, 0.9), new Partner<>(20, 19, 0.9)), pairs);
    }

    @Test
    void leavesAloneWhatGoesWithNothing() {
        assertEquals(List.of(), Partner.pairOff(List.of(1), List.of(900), PartnerTest::nearness));
    }

    private static double nearness(Integer x, Integer y) {
        return 1 - Math.abs(x - y) / 10.0;
    }

    @Test
    void aFigureMeetsTheNearestOfThoseOfItsKind() {
        float[] row =
                figures(
                        "The film grossed more than $149.8 million abroad.",
                        "The film grossed $169.9 million here and $149.2 million abroad 😀.");
        assertEquals(0, row[0], "alone");
        assertEquals(0, row[1], "confirmed");
        assertEquals(1, row[2], "denied");
    }

    @Test
    void aShareIsNoPartnerOfACount() {
        float[] row = figures("Some 40 % of voters agreed.", "The café had 40 voters.");
        assertEquals(1, row[0], "alone");
        assertEquals(0, row[2], "denied");
    }

    @Test
    void aDateMeetsTheNearest() {
        float[] row =
                dates(
                        "Henry was born before 1910.",
                        "Henry, born in October 1907, served until November 1972.");
        assertEquals(1, row[1], "confirmed");
        assertEquals(0, row[2], "denied");
    }

    private static float[] figures(String a, String b) {
        List<Reading> readings = read(a, b);
        Row row = new Row();
        FigurePartners.put(
                readings.get(0),
                readings.get(1),
                Alignment.of(readings.get(0), readings.get(1)),
                row);
        return row.values();
    }

    private static float[] dates(String a, String b) {
        List<Reading> readings = read(a, b);
        Row row = new Row();
        DatePartners.put(
                readings.get(0),
                readings.get(1),
                Alignment.of(readings.get(0), readings.get(1)),
                row);
        return row.values();
    }

    private static List<Reading> read(String a, String b) {
        return Reading.of(List.of(a, b), WordEmbedder.of(Samples.hashing()));
    }
}
