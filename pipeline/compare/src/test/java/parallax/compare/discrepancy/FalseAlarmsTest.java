package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.compare.Samples;
import parallax.compare.relate.Relator;
import parallax.model.Discrepancy;
import parallax.model.Document;

/// What looks like a difference and is none.
class FalseAlarmsTest {

    private static final Relator RELATOR = Relator.of(Samples.hashing());

    @ParameterizedTest
    @CsvSource({
        "The ferry did not carry any herring on Friday, true",
        "Police asked whether the ferry carried any herring on Friday, false",
        "Ms Reuss who was not aboard said the ferry carried herring on Friday, false",
        "The ferry carried herring and police did not name suspects on Friday, false"
    })
    void onlyADenialOfTheSameWordsDeniesAClaim(String claim, boolean denied) {
        String plain = "The ferry did carry the herring 🐟 on Friday.";
        List<String> expected = denied ? List.of("denied", "stated") : List.of();
        String other = claim.contains("whether") ? "The ferry did not carry herring." : plain;
        assertEquals(expected, DiscrepanciesTest.values(claim + ".", other, Polarity::of), claim);
    }

    @Test
    void whatHaveItIsNoOtherShareThanWhatGoWithout() {
        String with = "Some 47 percent of homes in the port have clean water.";
        String without = "Some 55 percent of homes in the port are without clean water.";
        String fewer = "Some 55 percent of homes in the port have clean water.";
        assertEquals(
                List.of("Some 47 percent", "Some 55 percent"),
                DiscrepanciesTest.figures(with, fewer).stream().sorted().toList());
        assertEquals(List.of(), DiscrepanciesTest.figures(with, without));
    }

    @Test
    void whatSomebodyIsCalledInQuotationMarksIsNoName() {
        String met = " met Lena Brandt.";
        Document own =
                DiscrepanciesTest.people(
                        "a", "Envoy Mark Ottavio" + met, "Mark Ottavio", "Lena Brandt");
        Document called =
                DiscrepanciesTest.people(
                        "b", "Envoy “Beast Ottavio”" + met, "Beast Ottavio", "Lena Brandt");
        Document other =
                DiscrepanciesTest.people(
                        "c", "Envoy Julius Ottavio" + met, "Julius Ottavio", "Lena Brandt");
        assertEquals(List.of(), DiscrepanciesTest.names(own, called));
        assertEquals(1, DiscrepanciesTest.names(own, other).size());
    }

    @Test
    void aReportOfTheOutletItselfIsNoOtherDayOfTheStatement() {
        String said = "Lena Brandt and the port reached a herring deal, Lena Brandt said Friday.";
        String aside =
                "Lena Brandt and the port reached a herring deal, as Lena Brandt first reported"
                        + " Monday.";
        String later = "Lena Brandt and the port reached a herring deal, Lena Brandt said Monday.";
        assertEquals(List.of("Friday", "Monday"), days(said, later));
        assertEquals(List.of(), days(said, aside));
    }

    private static List<String> days(String a, String b) {
        List<Document> both =
                List.of(
                        DiscrepanciesTest.people("a", a, "Lena Brandt"),
                        DiscrepanciesTest.people("b", b, "Lena Brandt"));
        return StatementDays.of(new Scene(DiscrepanciesTest.STORY, both, List.of(), RELATOR))
                .stream()
                .flatMap(d -> d.values().stream())
                .map(Discrepancy.Value::value)
                .toList();
    }
}
