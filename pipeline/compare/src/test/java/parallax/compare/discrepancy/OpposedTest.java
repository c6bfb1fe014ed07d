package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Relator;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Story;

class OpposedTest {

    private static final Relator RELATOR = Relator.of(Samples.hashing());
    private static final Story STORY = new Story("s", "t", List.of("a", "b"), List.of());

    @Test
    void findsOppositesSaidOfOneThing() {
        assertEquals(
                List.of("productive", "unproductive"),
                said(
                        "The talks in Tével were productive, the envoy said 🕊.",
                        "The talks in Tével were unproductive, the envoy said 🕊."));
        assertEquals(
                List.of("fell", "rose"),
                said("Wheat prices in Tével fell.", "Wheat prices in Tével rose."));
    }

    @Test
    void whatMayBeOrIsDeniedOpposesNothing() {
        assertEquals(
                List.of(),
                said("The talks could be productive.", "The talks could be unproductive."));
        assertEquals(
                List.of(), said("The talks were not productive.", "The talks were unproductive."));
        assertEquals(List.of(), said("Were the talks productive?", "The talks were unproductive."));
    }

    @Test
    void lessOfAThingIsNotMuchOfIt() {
        assertEquals(List.of(), said("Ethanol is less expensive.", "Ethanol is cheap."));
        assertEquals(List.of("cheap", "expensive"), said("Oil is expensive.", "Oil is cheap."));
    }

    @Test
    void whatHoldsForSomeOpposesNothing() {
        assertEquals(
                List.of(),
                said("Fishing is legal in nine towns.", "Fishing is illegal in the towns."));
        assertEquals(
                List.of(),
                said("Fishing is legal in Tével.", "Fishing is illegal under royal law."));
    }

    @Test
    void otherThingsMayBeTheOpposite() {
        assertEquals(List.of(), said("Wheat prices in Tével fell.", "Ferry fares in Tével rose."));
    }

    private static List<String> said(String a, String b) {
        List<Document> documents =
                List.of(
                        Samples.document("a", "Post", "", "", a),
                        Samples.document("b", "Wire", "", "", b));
        List<String> values = new ArrayList<>();
        for (Discrepancy found : Opposed.of(new Scene(STORY, documents, List.of(), RELATOR))) {
            found.values().forEach(v -> values.add(v.value()));
        }
        return values;
    }
}
