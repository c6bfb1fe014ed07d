package parallax.compare.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.Naming;
import parallax.model.Replay;

class IdentitiesTest {

    private static Town ofOneEvent() {
        return new Town()
                .article("a", "Volodymyr Zelenskyy/president", "Steve Witkoff", "state:UA")
                .article("b", "Volodymyr Zelensky/President", "Steven Charles Witkoff", "state:UA")
                .article("c", "Volodymyr Zelenskiy/President", "Steve Witkoff", "state:UA")
                .article("d", "Volodymyr Oleksandrovych Zelenskyy", "Steve Witkoff", "state:UA")
                .article("e", "Wolodymyr Selenskyj/President", "Steve Witkoff", "state:UA")
                .article("f", "Zelenskyy", "Steve Witkoff", "state:UA")
                .article("g", "Volodymyr Zelenskyy", "Steve Witkoff", "state:UA");
    }

    @Test
    void onePersonHasOneIdUnderAllSpellings() {
        ofOneEvent()
                .people()
                .forEach((article, ids) ->
                        assertEquals("steve-witkoff volodymyr-zelenskyy", ids, article));
    }

    @Test
    void keepsWhyEachNameWasJoined() {
        Map<String, Naming> namings = ofOneEvent().namings(Replay.none());
        Naming.Identity witkoff =
                namings.get("b").identities().get("person:steven-charles-witkoff");
        assertEquals(List.of("Steven Charles Witkoff"), witkoff.aliases());
        assertEquals("Steve Witkoff", witkoff.name());
        assertEquals(1, witkoff.joins().size());
        String why = witkoff.joins().getFirst();
        assertTrue(why.contains("“Steve” and “Steven” are forms of one given name"), why);
        assertTrue(why.contains("both with Volodymyr") || why.contains("both with UA"), why);
    }

    @Test
    void doesNotDependOnTheOrderOfTheArticles() {
        Map<String, Naming> expected = ofOneEvent().namings(Replay.none());
        for (int seed = 0; seed < 10; seed++) {
            assertEquals(expected, ofOneEvent().shuffled(new Random(seed)).namings(Replay.none()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "George W. Bush, George H. W. Bush",
        "Donald Marl, Donald Marl Jr.",
        "Harold Fenn Sr., Harold Fenn Jr.",
        "Michael Quist, Michelle Quist",
        "Bill Orne, Hilda Orne",
        "Robert Lee, Robert Li",
    })
    void keepsTwoPeopleApartInTheSameCompany(String one, String other) {
        Town town =
                new Town()
                        .article("a", one + "/president", "Ada Vell", "state:US")
                        .article("b", other + "/president", "Ada Vell", "state:US");
        assertNotEquals(town.people().get("a"), town.people().get("b"));
    }

    @Test
    void aNameThatMayBeTwoPeoplesStaysByItself() {
        Map<String, String> people =
                new Town()
                        .article("a", "George W. Bush", "state:US")
                        .article("b", "George H. W. Bush", "state:US")
                        .article("c", "George Bush", "state:US")
                        .article("d", "J. Fenn", "Ada Vell")
                        .article("e", "John Fenn", "Ada Vell")
                        .article("f", "Jane Fenn", "Ada Vell")
                        .people();
        assertEquals("george-bush", people.get("c"));
        assertEquals("ada-vell j-fenn", people.get("d"));
    }

    @Test
    void givenNamesAreTakenForFormsOfOneOnlyInTheSameCompany() {
        Map<String, String> people =
                new Town()
                        .article("a", "William Fenn/dentist", "state:NZ")
                        .article("b", "Bill Fenn/striker", "Ada Vell")
                        .article("c", "Bill Fenn/striker", "Ada Vell")
                        .people();
        assertNotEquals(people.get("a"), people.get("b"));
    }

    @Test
    void aBareSurnameIsNobodysWhenTwoShareIt() {
        Map<String, String> people =
                new Town()
                        .article("a", "Boris Fenn", "Ada Vell")
                        .article("b", "Lyndon Fenn", "Ada Vell")
                        .article("c", "Fenn", "Ada Vell")
                        .article("d", "Fenn", "Ada Vell")
                        .people();
        assertNotEquals(people.get("c"), people.get("d"));
        assertTrue(people.get("c").contains("fenn-"), people::toString);
    }

    @Test
    void aBareSurnameNeedsTheCompanyOfItsOnlyBearer() {
        Map<String, String> people =
                new Town()
                        .article("a", "Boris Fenn/mayor", "Ada Vell", "state:GB")
                        .article("b", "Fenn/mayor", "Ada Vell", "state:GB")
                        .article("c", "Fenn", "state:NZ")
                        .people();
        assertEquals("ada-vell boris-fenn", people.get("b"));
        assertEquals("fenn", people.get("c"));
    }

    @Test
    void titlesWithTheSameWordsAreOneAgreementUnlessTheirYearsDiffer() {
        Map<String, String> people =
                new Town()
                        .article("a", "agreement:Treaty of Larnel")
                        .article("b", "agreement:Larnel Treaty")
                        .article("c", "agreement:1994 Orne Accord")
                        .article("d", "agreement:2001 Orne Accord")
                        .people();
        assertEquals(people.get("a"), people.get("b"));
        assertNotEquals(people.get("c"), people.get("d"));
    }

    @Test
    void aThousandBearersOfOneSurnameAreReadInTime() {
        Town town = new Town();
        for (int i = 0; i < 3000; i++) {
            String given = "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + "l" + i % 7;
            town.article("a" + i, given + " " + (char) ('A' + i % 5) + ". Smith", "Ada Vell");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> town.people());
    }
}
