package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelensky, Volodymyr Oleksandrovych Zelenskyy",
        "Volodymyr Zelenskiy, Wolodymyr Selenskyj",
        "Steve Witkoff, Steven Charles Witkoff",
        "S. Witkoff, Steve Witkoff",
        "José Peña, Jose Pena",
        "Sergei Lavrov, Sergej Lawrow",
        "Ursula von der Leyen, Ursula Von Der Leyen",
        "Abdel Fattah el-Sisi, Abdel Fattah al-Sissi",
        "Martin Luther King Jr., Martin Luther King Junior",
        "V. O. Zelensky, Volodymyr Oleksandrovych Zelenskyy",
        "Владимир Путин, Vladimir Putin",
        "Tayyip Erdogan, Recep Tayyip Erdoğan",
    })
    void takesSpellingsOfOneNameTogether(String a, String b) {
        assertTrue(PersonName.of(a).sameAs(PersonName.of(b)).isPresent());
        assertTrue(PersonName.of(b).sameAs(PersonName.of(a)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "Bill Clinton, Hillary Clinton",
        "Clinton, Hillary Clinton",
        "George H. Bush, George W. Bush",
        "Vladimir Putin, Volodymyr Putin",
        "Kim Jong Un, Kim Jong Il",
        "George W. Bush, George H. W. Bush",
        "Donald Trump, Donald Trump Jr.",
        "Harold Fenn Sr., Harold Fenn Jr.",
        "Louis Marl II, Louis Marl III",
        "Michael Quist, Michelle Quist",
        "John Mark Orne, John Michael Orne",
        "Daniel Orne, Danielle Orne",
        "Mark Alan Orne, John Mark Orne",
        "B. Orne, Anna Berta Orne",
    })
    void keepsTwoPeopleApart(String a, String b) {
        assertTrue(PersonName.of(a).sameAs(PersonName.of(b)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Steve Witkoff, Steven Charles Witkoff",
        "S. Witkoff, Steve Witkoff",
        "Volodymyr Zelenskiy, Wolodymyr Selenskyj",
        "Bill Quist, William Quist",
        "Tayyip Erdogan, Recep Tayyip Erdoğan",
    })
    void findsNamesOfOnePersonUnderOneKey(String a, String b) {
        Set<String> keys = PersonName.of(a).keys();
        assertTrue(PersonName.of(b).keys().stream().anyMatch(keys::contains), keys::toString);
    }

    @Test
    void keepsParticlesWithTheSurname() {
        assertEquals(
                new PersonName(List.of("Ursula"), "von der Leyen"),
                PersonName.of("Ursula von der Leyen"));
    }

    @Test
    void saysWhyNamesWereTakenTogether() {
        assertEquals(
                "same surname, “Steve” and “Steven” are forms of one given name",
                PersonName.of("Steve Witkoff")
                        .sameAs(PersonName.of("Steven Witkoff"))
                        .orElseThrow());
    }

    @Test
    void slugsAccentsAndApostrophes() {
        assertEquals(
                "jose-pena-o-neill", Spelling.slug("José Peña-O\u2019Neill".replace("O’", "O-")));
        assertEquals("unnamed", Spelling.slug("🙂"));
        assertNotEquals(Spelling.key("Putin"), Spelling.key("Patin"));
        assertEquals(Spelling.key("Putin"), Spelling.key("Poutine"));
    }
}
