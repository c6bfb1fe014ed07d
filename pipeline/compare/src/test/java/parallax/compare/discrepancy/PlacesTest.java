package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Relator;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Mention.StateSense;
import parallax.model.Span;
import parallax.model.Story;

class PlacesTest {

    private static final Relator RELATOR = Relator.of(Samples.hashing());
    private static final Story STORY = new Story("s", "t", List.of("a", "b"), List.of());

    @Test
    void tellsOneActInTwoPlaces() {
        Document a = places("a", "Four states signed the herring deal in Arbo.", "Arbo");
        Document b = places("b", "Four states signed the herring deal in Tével 🐟.", "Tével");
        Document c = places("c", "Four states signed the herring deal in Norland.", "Norland");
        Document d = places("d", "Arbo, Norland, was the host.", "Arbo");
        List<Discrepancy> found = differing(a, b);
        assertEquals(
                List.of("Arbo", "Tével"),
                found.getFirst().values().stream().map(Discrepancy.Value::value).toList());
        assertTrue(found.getFirst().confidence() > 0.25);
        assertTrue(differing(a, c, d).isEmpty());
    }

    @Test
    void aTownMayLieInAState() {
        Document a = places("a", "Four states signed the herring deal in Arbo.", "Arbo");
        String text = "Four states signed the herring deal in Norland 🐟.";
        StateSense name = new StateSense(StateSense.As.NAME, "");
        int at = text.indexOf("Norland");
        Mention state = new Mention(EntityType.STATE, Span.of(at, at + 7), "state:NL", name);
        Document b =
                Samples.document("b", "Echo", "", "T", text)
                        .withMentions(List.of(state), List.of());
        assertTrue(differing(a, b).isEmpty());
    }

    @Test
    void aStreetLiesWhereItsTownDoes() {
        Document street =
                places("a", "Four states signed the deal in Ostheim Dock.", "Ostheim Dock");
        Document county = places("b", "Four states signed the deal in Norland.", "Norland");
        Document told = places("c", "Ostheim in Norland was the host.", "Ostheim");
        assertEquals(1, differing(street, county).size());
        assertTrue(differing(street, county, told).isEmpty());
    }

    @Test
    void comparesHousesButNotTheirEntrances() {
        String act = "Mayor Reuss hosted the herring talks at ";
        assertEquals(
                List.of("Sorrel Palace", "the chancellery"),
                houses(act + "the chancellery.", act + "Sorrel Palace."));
        assertEquals(List.of(), houses(act + "the entrance.", act + "Sorrel Palace."));
        String named = act + "Sea View hotel.";
        assertEquals(List.of(), houses(act + "the hotel.", named));
    }

    private static List<String> houses(String a, String b) {
        List<Document> both = List.of(places("a", a, "Mayor"), places("b", b, "Mayor"));
        return differing(both.toArray(Document[]::new)).stream()
                .flatMap(d -> d.values().stream())
                .map(Discrepancy.Value::value)
                .sorted()
                .toList();
    }

    private static Document places(String id, String text, String name) {
        Document document = Samples.document(id, "Outlet " + id, "", "Title", text);
        int start = text.indexOf(name);
        return document.withMentions(
                List.of(Mention.of(EntityType.PLACE, Span.of(start, start + name.length()))),
                List.of());
    }

    private static List<Discrepancy> differing(Document... documents) {
        return Places.of(new Scene(STORY, List.of(documents), List.of(), RELATOR));
    }
}
