package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.vector.WordEmbedder;

class ReasonsTest {

    private static List<String> of(Verdict verdict, String a, String b) {
        List<Reading> readings = Reading.of(List.of(a, b), WordEmbedder.of(Samples.hashing()));
        Alignment alignment = Alignment.of(readings.get(0), readings.get(1));
        return Reasons.of(readings.get(0), readings.get(1), alignment, verdict);
    }

    @Test
    void aContradictionNamesTheNamesThatItRestsOn() {
        List<String> why = of(Verdict.CONTRADICT, "They met in Orsk.", "They met in Larnel.");
        assertTrue(why.contains("“Orsk” against “Larnel”"), why.toString());
        List<String> same = of(Verdict.SAME, "They met in Orsk.", "They met in Larnel.");
        assertTrue(same.stream().noneMatch(line -> line.contains("against")), same.toString());
    }

    @Test
    void aContradictionWithoutSuchAWordSaysSo() {
        List<String> why = of(Verdict.CONTRADICT, "They met 😀.", "They met 😀.");
        assertEquals("no word tells it by itself: the model weighs the whole", why.getLast());
    }
}
