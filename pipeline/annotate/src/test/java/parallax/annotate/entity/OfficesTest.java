package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {

    private final Offices offices = new Offices();

    @ParameterizedTest
    @CsvSource({
        "Later the president left 🙂.,Zoë Lee",
        "The President left.,Zoë Lee",
        "They met the president of France.,",
        "They met the president-elect.,",
        "A president left.,",
        "The chancellor left.,",
    })
    void readsAnOfficeAsItsHolder(String text, String holder) {
        offices.learn("Zoë Lee", "Lowland President");
        offices.learn("Bo Holt", "former Chancellor");
        assertEquals(holder == null ? List.of() : List.of(holder), holders(text));
    }

    @Test
    void knowsNobodyWhereTwoHoldIt() {
        offices.learn("Zoë Lee", "president");
        offices.learn("Bo Holt", "President");
        assertEquals(List.of(), holders("Then the president left."));
    }

    @Test
    void knowsTheSameHolderByShorterNames() {
        offices.learn("Zoë Lee", "Prime Minister");
        offices.learn("Lee", "Prime Minister");
        assertEquals(List.of("Lee"), holders("Then the prime minister left."));
    }

    @Test
    void knowsWhoseCountryIsMeant() {
        offices.learn("Zoë Lee", "President");
        offices.learn("Bo Holt", "North Lowland President");
        offices.learn("Kim Ås", "Highland leader");
        assertEquals(List.of("Zoë Lee"), holders("Then the president left."));
        assertEquals(List.of("Bo Holt"), holders("Then the North Lowland president left."));
        assertEquals(List.of("Kim Ås"), holders("Then the Highland leader left 🙂."));
        assertEquals(List.of(), holders("Then the leader left."));
        assertEquals(List.of(), holders("Then the Midland president left."));
    }

    private List<String> holders(String text) {
        return offices.find(Sentences.first(text).tokens(), List.of()).stream()
                .map(Offices.Held::name)
                .toList();
    }
}
