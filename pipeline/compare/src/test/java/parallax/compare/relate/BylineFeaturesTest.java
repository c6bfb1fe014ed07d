package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.story.TermRarity;
import parallax.compare.text.Statement;
import parallax.compare.vector.WordEmbedder;

class BylineFeaturesTest {

    private static final String POST =
            "@aerconti no ferry sailed — Mára Ilén (@mara_ilen) May 1, 2019";

    @Test
    void aClaimFindsItsPersonInTheByline() {
        float[] row = row(POST, "Ilen complained about Conti.");
        assertTrue(row[0] > 0 && row[1] > 0);
    }

    @Test
    void wordsOfTheTextItselfDoNotCountTwice() {
        assertEquals(0, row("Ilén sails — Mára Ilén (@mara_ilen) May 1, 2019", "Ilén sails.")[0]);
    }

    @Test
    void theMonthOfThePostAgreesBest() {
        assertEquals(1, row(POST, "The ferry stopped in May 2019.")[3]);
        assertEquals(0.5, row(POST, "The ferry stopped in 2019.")[3], 1e-6);
        assertEquals(-0.5, row(POST, "The ferry stopped in July 2019.")[3], 1e-6);
        assertEquals(-1, row(POST, "The ferry stopped in 2012.")[3]);
        assertEquals(0, row(POST, "The ferry stopped.")[3]);
    }

    @Test
    void aScoreFindsTheWordsOfTheByline() {
        List<String> texts = List.of(POST, "Ilen complained about Conti 😀.");
        List<Reading> readings = Reading.of(texts, WordEmbedder.of(Samples.hashing()));
        float[] row = PairFeatures.load().of(readings.get(0), readings.get(1));
        float[] byline = row(POST, texts.get(1));
        assertEquals(byline[0] + byline[1], PairFeatures.inByline(row), 1e-6);
        assertEquals(BylineFeatures.WIDTH, byline.length);
    }

    @Test
    void theSidesMayBeChanged() {
        String claim = "Ilen complained in May 2019.";
        assertArrayEquals(row(POST, claim), row(claim, POST));
    }

    @Test
    void withoutABylineThereIsNothingToSay() {
        assertArrayEquals(new float[] {0, 0, -1, 0}, row("A ferry sailed.", "It sank in 2019."));
    }

    private static float[] row(String a, String b) {
        Row row = new Row();
        BylineFeatures.put(Statement.of(a), Statement.of(b), TermRarity.load(), row);
        return row.values();
    }
}
