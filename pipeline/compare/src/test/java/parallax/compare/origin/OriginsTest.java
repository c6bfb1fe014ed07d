package parallax.compare.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Reading;
import parallax.compare.text.Statement;
import parallax.compare.thread.Saying;
import parallax.compare.thread.Sightings;
import parallax.compare.vector.WordVectors;
import parallax.model.CopyPair;
import parallax.model.Document;
import parallax.model.Flag;
import parallax.model.Span;

class OriginsTest {

    private static final String TEXT = "The dam above Sorrel broke at dawn.";

    @Test
    void aSharedWireCreditMakesOneOrigin() {
        Document a = document("a", "Post", new Flag("syndicated:KNA", "(KNA)"));
        Document b = document("b", "Echo", new Flag("syndicated:KNA", "KNA"));
        Document c = document("c", "Star");
        Origins.Count count = count(List.of(a, b, c), List.of());
        assertEquals(3, count.outlets());
        assertEquals(2, count.origins());
        assertEquals(List.of("a", "b"), count.merged().getFirst().articles());
        assertEquals("both credit KNA", count.merged().getFirst().why());
    }

    @Test
    void twoArticlesOfOneOutletAreOneOrigin() {
        Origins.Count count =
                count(List.of(document("a", "Post"), document("b", "Post")), List.of());
        assertEquals(1, count.outlets());
        assertEquals(1, count.origins());
    }

    @Test
    void outletsNobodyNamesStayAlone() {
        Origins.Count count = count(List.of(document("a", ""), document("b", "")), List.of());
        assertEquals(2, count.origins());
        assertTrue(count.merged().isEmpty());
    }

    @Test
    void addingCopiesNeverRaisesTheCount() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Document> documents = new ArrayList<>();
            List<CopyPair> copies = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(4); i++) {
                documents.add(document("a" + i, "Outlet " + random.nextInt(4)));
            }
            int before = count(documents, copies).origins();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                String source = documents.get(random.nextInt(documents.size())).article().id();
                documents.add(document("copy" + i, "Copier " + i));
                copies.add(new CopyPair(source, "copy" + i, 0.9, 40, "same 40 words"));
                int after = count(documents, copies).origins();
                assertTrue(after <= before, "seed " + seed);
                before = after;
            }
        }
    }

    private static Origins.Count count(List<Document> documents, List<CopyPair> copies) {
        List<Saying> sayings = documents.stream().map(OriginsTest::saying).toList();
        return Origins.of(documents, copies, List.of()).count(sayings);
    }

    private static Saying saying(Document document) {
        WordVectors none = new WordVectors(new float[1], new float[0][]);
        return new Saying(
                Sightings.of(document.article(), Span.of(0, TEXT.length()), ""),
                document,
                List.of(),
                new Reading(Statement.of(TEXT), none),
                new Reading(Statement.of(TEXT), none));
    }

    private static Document document(String id, String outlet, Flag... flags) {
        return Samples.document(id, outlet, "2024-05-06", "Dam breaks", TEXT, flags);
    }
}
