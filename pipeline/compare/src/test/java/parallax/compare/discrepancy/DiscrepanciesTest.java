package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.thread.Sightings;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Story;

class DiscrepanciesTest {

    private static final Story STORY = new Story("s", "t", List.of("a", "b"), List.of());

    @Test
    void findsOnePersonUnderTwoNamesAndRoles() {
        Document a =
                people(
                        "a",
                        "U.S. envoy Mark Ottavio met harbour manager Lena Brandt.",
                        "Mark Ottavio",
                        "Lena Brandt");
        Document b =
                people(
                        "b",
                        "U.S. envoy Julius P. Ottavio met former skipper Lena Brandt.",
                        "Julius P. Ottavio",
                        "Lena Brandt");
        List<Discrepancy> names = names(a, b);
        assertEquals(List.of(Kind.NAME), names.stream().map(Discrepancy::kind).toList());
        assertEquals(
                List.of("Julius P. Ottavio", "Mark Ottavio"),
                names.getFirst().values().stream().map(Discrepancy.Value::value).toList());
        List<Discrepancy> roles = Roles.of(STORY, Named.groups(List.of(a, b)));
        assertEquals(1, roles.size());
        assertEquals("Brandt", roles.getFirst().about());
    }

    @Test
    void findsTwoSpellingsOfOneName() {
        List<Discrepancy> found =
                names(
                        people("a", "Oleksiy Zarubynskyy spoke.", "Oleksiy Zarubynskyy"),
                        people("b", "Oleksiy Zarubynsky spoke.", "Oleksiy Zarubynsky"));
        assertEquals(List.of(Kind.SPELLING), found.stream().map(Discrepancy::kind).toList());
    }

    @Test
    void relativesOfOneNameAreNotOnePerson() {
        List<Discrepancy> found =
                names(
                        people("a", "Mayor Anna Reuss spoke.", "Anna Reuss"),
                        people("b", "Painter Otto Reuss listened.", "Otto Reuss"));
        assertTrue(found.isEmpty(), found.toString());
    }

    @Test
    void numbersOfOneThingDifferUnlessTheyRound() {
        assertEquals(
                1, Figures.of(STORY, thread("14 divers drowned.", "19 divers drowned.")).size());
        assertTrue(
                Figures.of(STORY, thread("Over 1,500 drones came.", "It was 1,520 drones."))
                        .isEmpty());
        assertTrue(Figures.of(STORY, thread("14 divers drowned.", "19 boats sank.")).isEmpty());
    }

    @Test
    void neverComparesAnArticleWithItself() {
        Document a =
                people(
                        "a",
                        "Oleksiy Zarubynskyy, or Zarubynsky.",
                        "Oleksiy Zarubynskyy",
                        "Zarubynsky");
        assertFalse(names(a).stream().anyMatch(d -> d.kind() == Kind.NAME));
        assertTrue(names(a).isEmpty());
    }

    private static List<Discrepancy> names(Document... documents) {
        List<Document> list = List.of(documents);
        return Names.of(STORY, list, Named.groups(list));
    }

    private static Document people(String id, String text, String... names) {
        Document document = Samples.document(id, "Outlet " + id, "", "Title", text);
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            int start = text.lastIndexOf(name);
            mentions.add(
                    Mention.of(EntityType.PERSON, Span.of(start, start + name.length()))
                            .withEntity("person:" + name));
        }
        return document.withMentions(mentions, List.of());
    }

    private static ClaimThread thread(String a, String b) {
        List<Sighting> sightings = List.of(sighting("a", a), sighting("b", b));
        return new ClaimThread(
                "t", a, "s", sightings, List.of(), 2, 2, List.of(), ClaimThread.Order.UNKNOWN);
    }

    private static Sighting sighting(String id, String text) {
        Document document = Samples.document(id, "Outlet " + id, "", "Title", text);
        return Sightings.of(document.article(), Span.of(0, text.length()), "");
    }
}
