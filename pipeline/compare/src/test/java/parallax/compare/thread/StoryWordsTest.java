package parallax.compare.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Reading;
import parallax.compare.text.Statement;
import parallax.compare.vector.WordVectors;
import parallax.model.Document;
import parallax.model.Sighting;
import parallax.model.Span;

class StoryWordsTest {

    private static final Saying BOATS = saying("a", "Tével’s boats sank 🐟");
    private static final Saying FLEET = saying("b", "Tével’s fleet sank");
    private static final Saying NETS = saying("b", "Tével’s nets tore");
    private static final Saying ROPES = saying("a", "Tével’s ropes held");
    private static final StoryWords WORDS = StoryWords.of(List.of(BOATS, FLEET, NETS, ROPES));

    @Test
    void wordsThatEachArticleHasOnceTellFully() {
        assertEquals(1, WORDS.telling(BOATS, FLEET));
    }

    @Test
    void wordsOfTheTopicTellLittle() {
        assertEquals(0.5, WORDS.telling(NETS, ROPES));
    }

    @Test
    void sayingsWithoutACommonWordHaveNothingToTell() {
        assertEquals(0, WORDS.telling(BOATS, saying("b", "prices rose")));
    }

    @Test
    void wordsThatEachArticleHasMoreThanOnceAreNotRare() {
        assertEquals(1, WORDS.rare(BOATS, FLEET));
        assertEquals(0, WORDS.rare(NETS, ROPES));
    }

    private static Saying saying(String article, String text) {
        Document document = Samples.document(article, "Post", "", "", text);
        Sighting sighting = Sightings.of(document.article(), Span.of(0, text.length()), "");
        Reading reading = new Reading(Statement.of(text), WordVectors.NONE);
        return new Saying(sighting, document, List.of(), reading, "");
    }
}
