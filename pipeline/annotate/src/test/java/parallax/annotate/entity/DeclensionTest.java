package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclensionTest {

    @ParameterizedTest
    @CsvSource({
        "ru,Россия,России",
        "ru,Россия,Россией",
        "ru,Иран,Ирана",
        "ru,Израиль,Израилем",
        "uk,Польща,Польщі",
        "pl,Francja,Francję",
        "pl,Izrael,Izraela",
        "el,Γερμανία,Γερμανίας",
        "de,Deutschland,Deutschlands",
    })
    void makesTheOtherCasesOfAName(String language, String name, String form) {
        assertTrue(Declension.of(language).cases(name).contains(form));
    }

    @Test
    void leavesNamesOfOtherLanguagesAndNamesThatEndAlikeAsTheyAre() {
        assertEquals(Set.of("España"), Declension.of("es").cases("España"));
        assertEquals(Set.of("Laos"), Declension.of("de").cases("Laos"));
        assertEquals(List.of("Самоа"), List.copyOf(Declension.of("ru").cases("Самоа")));
    }
}
