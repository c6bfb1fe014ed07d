package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Span;

class RoleTest {

    @Test
    void oneMinistryExcludesAnother() {
        Role a = only("Nino Marsh, the environment minister, spoke.", "Nino Marsh");
        Role b = only("Nino Marsh, the infrastructure minister, spoke.", "Nino Marsh");
        assertEquals(0.8, a.excludes(b));
        assertEquals(0, a.excludes(a));
    }

    @Test
    void aTitleKeptForLifeDoesNotContradictThatItIsPast() {
        Role past = only("The former President Ada Rell spoke.", "Ada Rell");
        assertEquals(0, past.excludes(only("President Ada Rell vetoed it.", "Ada Rell")));
        Role told = only("They met Ada Rell, the president, at noon.", "Ada Rell");
        assertTrue(past.excludes(told) > 0.5);
    }

    @Test
    void generalsOfDifferentRankAreToldApart() {
        Role low = only("Brigadier General Émile Rask took over.", "Émile Rask");
        Role high = only("Maj. General Émile Rask took over.", "Émile Rask");
        assertTrue(low.excludes(high) > 0.5);
    }

    @Test
    void whatSomebodyWasUnderAnotherGovernmentIsPast() {
        Role former = only("They met former envoy Ada Rell.", "Ada Rell");
        String then = "Ada Rell, the envoy for fisheries in the Sorrel administration, spoke.";
        assertEquals(0, former.excludes(only(then, "Ada Rell")));
        assertEquals(0, former.excludes(only("His first envoy, Ada Rell, spoke.", "Ada Rell")));
        String left = "They met the envoy Ada Rell, who was dismissed.";
        assertEquals(0, former.excludes(only(left, "Ada Rell")));
    }

    @Test
    void aRoleIsReadToItsEnd() {
        String whole = "They met Ada Rell, the head of Blue and White 🌊, and left.";
        assertEquals("head of Blue and White", only(whole, "Ada Rell").shown());
        String staff = "They met Ada Rell, once Mr Sorrel’s chief of staff, at noon.";
        assertEquals("once Mr Sorrel’s chief of staff", only(staff, "Ada Rell").shown());
        String chief = "They met Ada Rell, Norway’s chief negotiator, at noon.";
        assertEquals("Norway’s chief negotiator", only(chief, "Ada Rell").shown());
    }

    @Test
    void whatHappensAfterANameIsNoRole() {
        String text = "Talks hosted by Ada Rell, featured Sorrel’s son-in-law Otto Marsh.";
        assertEquals(List.of(), roles(text, "Ada Rell"));
        assertEquals("Sorrel’s son-in-law", only(text, "Otto Marsh").shown());
        String next = "They met Ada Rell, at which point the mayor left.";
        assertEquals(List.of(), roles(next, "Ada Rell"));
        String people = "Ada Rell, the deputy head of the Norwegian delegation, spoke.";
        assertEquals("deputy head of the Norwegian delegation", only(people, "Ada Rell").shown());
    }

    @Test
    void whoLedOneBodyMayLeadAnother() {
        Role past = only("The former military chief Ada Rell spoke.", "Ada Rell");
        String now = "They met Ada Rell, the head of Blue and White, at noon.";
        assertEquals(0, past.excludes(only(now, "Ada Rell")));
        String same = "They met Ada Rell, the military chief, at noon.";
        assertTrue(past.excludes(only(same, "Ada Rell")) > 0.5);
    }

    @Test
    void aGeneralMayBeAMajorGeneral() {
        Role general = only("General Émile Rask took over.", "Émile Rask");
        Role major = only("Maj. General Émile Rask took over.", "Émile Rask");
        assertEquals(0, general.excludes(major));
    }

    @Test
    void aViceKeepsItsVice() {
        Role vice =
                only("The former vice presidential candidate Mira Sorrel spoke.", "Mira Sorrel");
        Role failed =
                only(
                        "They asked Mira Sorrel, the failed vice presidential candidate.",
                        "Mira Sorrel");
        assertEquals("former vice presidential candidate", vice.words());
        Role bare = only("The vice presidential candidate Mira Sorrel spoke.", "Mira Sorrel");
        assertEquals("vice presidential candidate", bare.words());
        assertEquals(0, bare.excludes(failed));
    }

    @Test
    void officesThatGoTogetherDoNotExcludeEachOther() {
        Role senator = only("Senator Mira Sorrel spoke.", "Mira Sorrel");
        Role candidate = only("The candidate Mira Sorrel spoke.", "Mira Sorrel");
        assertEquals(0, senator.excludes(candidate));
    }

    @Test
    void thePluralBelongsToAllTheNamesAfterIt() {
        String text = "U.S. envoys Mark Ottavio and Lena Brandt met 🤝.";
        assertEquals("U.S. envoy", only(text, "Mark Ottavio").words());
        assertEquals("U.S. envoy", only(text, "Lena Brandt").words());
        assertTrue(roles("With 53 senators, Lena Brandt lost.", "Lena Brandt").isEmpty());
        assertTrue(
                roles("The managers and President Lena Brandt spoke.", "Lena Brandt").stream()
                        .noneMatch(r -> r.noun().equals("manager")));
    }

    private static Role only(String text, String name) {
        return roles(text, name).getFirst();
    }

    private static List<Role> roles(String text, String name) {
        int start = text.indexOf(name);
        Mention mention =
                Mention.of(EntityType.PERSON, Span.of(start, start + name.length()))
                        .withEntity("person:x");
        Document document =
                Samples.document("a", "Post", "", "Title", text)
                        .withMentions(List.of(mention), List.of());
        return RoleReader.of(Named.groups(List.of(document)).getFirst().getFirst());
    }
}
