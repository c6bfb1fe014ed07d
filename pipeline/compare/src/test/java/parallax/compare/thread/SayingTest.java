package parallax.compare.thread;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Reading;
import parallax.compare.text.Statement;
import parallax.compare.vector.WordVectors;
import parallax.model.Document;
import parallax.model.Sighting;
import parallax.model.Span;

class SayingTest {

    private static final WordVectors VECTORS = new WordVectors(new float[] {1}, new float[0][]);

    private static boolean isTelling(String text) {
        Document document = Samples.document("a", "Post", "", "", text);
        Sighting sighting = Sightings.of(document.article(), Span.of(0, text.length()), "");
        Reading reading = new Reading(Statement.of(text), VECTORS);
        return new Saying(sighting, document, List.of(), reading, "").isTelling();
    }

    @Test
    void aQuestionTellsNothing() {
        assertTrue(isTelling("The dam above Sorrel broke at dawn"));
        assertFalse(isTelling("Did the dam above Sorrel break at dawn?"));
        assertFalse(isTelling("“Did the dam above Sorrel break at dawn?” 🌊"));
        assertTrue(isTelling("Asked “why?”, the mayor of Sorrel said the dam broke at dawn."));
    }

    @Test
    void namesAndTitlesAloneTellNothing() {
        assertFalse(isTelling("Mayor Ida Bro\u0301dka of Sorrel"));
    }
}
