package parallax.compare.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.model.Decisions;
import parallax.model.Naming;
import parallax.model.Replay;
import parallax.model.Replayed;

class EntityDecisionsTest {

    private static Town town() {
        return new Town()
                .article("a", "Steve Witkoff", "Ada Vell", "Chief Editor")
                .article("b", "Steven Witkoff", "Ada Vell")
                .article("b2", "Steve Witkoff", "Ada Vell")
                .article("c", "Stefan Witkov", "Jo Orne");
    }

    private static Replay replay(String... lines) {
        return Replay.of(Decisions.parse("decisions.tsv", String.join("\n", lines)));
    }

    private static List<String> told(Replay replay) {
        return replay.outcomes().stream().map(Replayed::message).toList();
    }

    @Test
    void mergesAndSaysSo() {
        Replay replay = replay("merge\tperson:stefan-witkov\tperson:steve-witkoff\ta slip");
        Map<String, Naming> namings = town().namings(replay);
        Naming.Identity stefan = namings.get("c").identities().get("person:stefan-witkov");
        assertEquals("person:steve-witkoff", stefan.id());
        assertEquals(List.of("Stefan Witkov", "Steven Witkoff"), stefan.aliases());
        assertEquals(
                List.of("“Stefan Witkov” is “Steve Witkoff”: decided in decisions.tsv:1: a slip"),
                stefan.joins());
    }

    @Test
    void splitsANameFromItsEntity() {
        assertEquals("ada-vell steve-witkoff", town().people().get("b"));
        Replay byName = replay("split\tSteven Witkoff\tperson:steve-witkoff\ttwo men");
        assertEquals("ada-vell steven-witkoff", town().people(byName).get("b"));
        Replay byId = replay("split\tperson:steven-witkoff\tperson:steve-witkoff");
        assertEquals("ada-vell steven-witkoff", town().people(byId).get("b"));
    }

    @Test
    void renamesAndHides() {
        Replay replay =
                replay(
                        "rename\tperson:ada-vell\tDame Ada Vell",
                        "hide\tperson:chief-editor\t\ta role",
                        "hide\tperson:steve-witkoff");
        Map<String, Naming> namings = town().namings(replay);
        Naming.Identity ada = namings.get("a").identities().get("person:ada-vell");
        assertEquals("Dame Ada Vell", ada.name());
        assertEquals("person:ada-vell", ada.id());
        assertEquals(
                Set.of("person:chief-editor", "person:steve-witkoff"), namings.get("a").hidden());
    }

    @Test
    void aLaterLineSeesWhatAnEarlierOneDid() {
        Replay replay =
                replay(
                        "merge\tperson:jo-orne\tperson:ada-vell",
                        "rename\tperson:jo-orne\tAda Orne",
                        "merge\tperson:jo-orne\tperson:ada-vell");
        Map<String, Naming> namings = town().namings(replay);
        assertEquals("Ada Orne", namings.get("c").identities().get("person:jo-orne").name());
        assertTrue(told(replay).get(2).contains("one already"), () -> told(replay).toString());
    }

    @Test
    void tellsLinesThatNoLongerMatch() {
        Replay replay =
                replay(
                        "merge\tperson:nobody\tperson:ada-vell",
                        "split\tZoë 🙂\tperson:ada-vell",
                        "hide\tperson:gone");
        town().namings(replay);
        assertEquals(
                List.of(
                        "decisions.tsv:1: unmatched: no entity “person:nobody” here",
                        "decisions.tsv:2: unmatched: “Zoë 🙂” is not one of several names joined"
                                + " across articles in “Ada Vell”",
                        "decisions.tsv:3: unmatched: no entity “person:gone” here"),
                told(replay));
    }
}
