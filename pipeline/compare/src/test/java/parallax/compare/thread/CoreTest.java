package parallax.compare.thread;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Reading;
import parallax.compare.text.Statement;
import parallax.compare.vector.WordVectors;
import parallax.model.Document;
import parallax.model.Sighting;
import parallax.model.Span;

class CoreTest {

    private static final int[] ALL = {0, 1, 2};

    @Test
    void whatOnlyResemblesTheClaimStandsBesideIt() {
        List<Core> cores = cores(sayings("a", "b", "c"), 0.9, 0.5);
        assertEquals(1, cores.size());
        assertArrayEquals(new int[] {0, 1}, cores.getFirst().members());
        assertEquals(List.of(2), cores.getFirst().similar());
    }

    @Test
    void whatHardlyResemblesTheClaimIsLeftOut() {
        assertEquals(List.of(), cores(sayings("a", "b", "c"), 0.9, 0.2).getFirst().similar());
    }

    @Test
    void aGroupWithoutASureBondMakesNoClaim() {
        assertTrue(cores(sayings("a", "b", "c"), 0.5, 0.5).isEmpty());
    }

    @Test
    void aClaimNeedsTwoArticles() {
        assertTrue(cores(sayings("a", "a", "c"), 0.9, 0.5).isEmpty());
    }

    /// Bonds of the first saying with the second and of the second with the third.
    private static List<Core> cores(List<Saying> sayings, double first, double second) {
        Bonds bonds = new Bonds(Map.of(bond(0, 1), bond(first), bond(1, 2), bond(second)));
        return Core.of(ALL, bonds, sayings);
    }

    private static Bond bond(double sureness) {
        return new Bond(0.5, sureness, false);
    }

    private static long bond(long a, long b) {
        return a << 32 | b;
    }

    private static List<Saying> sayings(String... articles) {
        return java.util.Arrays.stream(articles).map(CoreTest::saying).toList();
    }

    private static Saying saying(String article) {
        String text = "The café by the quay burned down ☕";
        Document document = Samples.document(article, "Post", "", "", text);
        Sighting sighting = Sightings.of(document.article(), Span.of(0, text.length()), "");
        Reading reading = new Reading(Statement.of(text), WordVectors.NONE);
        return new Saying(sighting, document, List.of(), reading, "");
    }
}
