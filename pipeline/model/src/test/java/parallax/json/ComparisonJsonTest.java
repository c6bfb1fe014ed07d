package parallax.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.ClaimThread;
import parallax.model.ClaimThread.Order;
import parallax.model.Published;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Where;

class ComparisonJsonTest {

    private static final List<Sighting> SEEN = List.of(sighting("a"), sighting("b"));

    @Test
    void whatIsSimilarToAThreadStandsBesideItsSightings() {
        ClaimThread thread = thread(List.of(sighting("c")));
        JsonNode node = ComparisonJson.write(thread);
        assertEquals(2, node.path("sightings").size());
        assertEquals("c", node.path("similar").path(0).path("article").asText());
        assertEquals(thread, ComparisonJson.thread(node));
    }

    @Test
    void aThreadThatNothingIsSimilarToSaysNothingOfIt() {
        JsonNode node = ComparisonJson.write(thread(List.of()));
        assertFalse(node.has("similar"));
        assertEquals(thread(List.of()), ComparisonJson.thread(node));
    }

    private static ClaimThread thread(List<Sighting> similar) {
        return new ClaimThread(
                "t",
                "Zoë’s café burned",
                "s",
                SEEN,
                List.of("x", "y"),
                2,
                2,
                List.of(),
                Order.UNKNOWN,
                similar);
    }

    private static Sighting sighting(String article) {
        return new Sighting(
                article,
                Where.of(article + ".html"),
                "Post ☕",
                Span.of(0, 17),
                "Zoë’s café burned",
                Published.parse(""),
                article + "#0-17");
    }
}
