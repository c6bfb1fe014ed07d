package parallax.compare.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.model.Quantity.Bound;

class StatementTest {

    @Test
    void readsNumbersWithUnitHeadAndBound() {
        Amount drones = Statement.of("Over 1,500 drones hit the port.").amounts().getFirst();
        assertEquals(1500, drones.value());
        assertEquals(Stems.of("drone"), drones.head());
        assertEquals(Bound.OVER, drones.bound());
        Amount money = Statement.of("It cost about €1.2bn.").amounts().getFirst();
        assertEquals(1.2e9, money.value());
        assertEquals("€", money.unit());
    }

    @Test
    void readsNumberWordsAndOrdinals() {
        List<Amount> amounts = Statement.of("Twenty-five men came third.").amounts();
        assertEquals(25, amounts.get(0).value());
        assertTrue(amounts.get(1).isOrdinal());
        assertEquals(3, amounts.get(1).value());
    }

    @Test
    void aDecadeOrAnAgeInPluralIsOneWordAndNoNumber() {
        Statement s = Statement.of("Men in their 20s sang songs of the 1990s.");
        List<String> texts = s.tokens().stream().map(Token::text).toList();
        assertTrue(texts.containsAll(List.of("20s", "1990s")), texts.toString());
        assertTrue(s.amounts().isEmpty());
    }

    @Test
    void readsADateAsOneValue() {
        Statement s = Statement.of("It sank on 4 May 2020 with 12 aboard.");
        assertEquals(1, s.moments().size());
        assertEquals(2020, s.moments().getFirst().year());
        assertEquals(5, s.moments().getFirst().month());
        assertEquals(1, s.amounts().size());
    }

    @Test
    void aDateBeforeADayIsDeniedByTheDayItself() {
        Moment before = Statement.of("It sank before May 4, 2020.").moments().getFirst();
        Moment day = Statement.of("It sank on May 4, 2020.").moments().getFirst();
        assertEquals(Moment.Bearing.DENIES, before.borneBy(day));
    }

    @Test
    void byADayHoldsTheDayItself() {
        Moment by = Statement.of("It sank by May 4, 2020.").moments().getFirst();
        Moment since = Statement.of("It lies there since May 4, 2020.").moments().getFirst();
        Moment day = Statement.of("It sank on May 4, 2020.").moments().getFirst();
        Moment later = Statement.of("It sank on May 6, 2020.").moments().getFirst();
        assertEquals(Moment.Bearing.CONFIRMS, by.borneBy(day));
        assertEquals(Moment.Bearing.DENIES, by.borneBy(later));
        assertEquals(Moment.Bearing.CONFIRMS, since.borneBy(day));
        assertEquals(Moment.Bearing.CONFIRMS, since.borneBy(later));
    }

    @Test
    void readsWhatBoundsANumber() {
        assertEquals(Bound.AT_MOST, bound("No more than 40 boats left."));
        assertEquals(Bound.AT_LEAST, bound("It took not less than 40 days."));
        assertEquals(Bound.AT_MOST, bound("As many as 40 boats left."));
        assertEquals(Bound.AT_LEAST, bound("They want 40 or more boats."));
        assertEquals(Bound.AT_MOST, bound("They want 40 or fewer boats."));
        assertEquals(Bound.UNDER, bound("It cost less than US $40 million."));
        assertEquals(Bound.OVER, bound("It cost in excess of €40 million."));
        assertEquals(Bound.OVER, bound("More than about 40 boats left 😀."));
        assertEquals(Bound.EXACT, bound("Other than 40 boats, all left."));
    }

    private static Bound bound(String text) {
        return Statement.of(text).amounts().getFirst().bound();
    }

    @Test
    void overANumberAgreesWithALittleMoreOnly() {
        assertEquals(Moment.Bearing.CONFIRMS, Bounds.bearing(1500, Bound.OVER, 1520, Bound.EXACT));
        assertEquals(Moment.Bearing.DENIES, Bounds.bearing(1500, Bound.OVER, 1500, Bound.EXACT));
        assertTrue(Bounds.agree(1500, Bound.OVER, 1520, Bound.EXACT));
        assertTrue(Bounds.agree(1500, Bound.EXACT, 1487, Bound.EXACT));
        assertTrue(!Bounds.agree(14, Bound.EXACT, 19, Bound.EXACT));
        assertTrue(!Bounds.agree(5, Bound.OVER, 6, Bound.OVER));
        assertTrue(!Bounds.agree(5, Bound.OVER, 6, Bound.EXACT));
        assertTrue(Bounds.agree(5000, Bound.OVER, 5200, Bound.EXACT));
        assertTrue(Bounds.agree(40, Bound.OVER, 41, Bound.EXACT));
    }

    @Test
    void countsCurlyQuotesHyphensAndAccentsAlike() {
        assertEquals(norms("Zoé’s long‑standing “goal”"), norms("Zoe's long-standing \"goal\""));
    }

    private static List<String> norms(String text) {
        return Tokens.of(text).stream().filter(Token::isWord).map(Token::norm).toList();
    }

    @Test
    void placesStayRightBehindAnEmoji() {
        String text = "Sad 😀 news: 14 e\u0301lite divers drowned.";
        Amount amount = Statement.of(text).amounts().getFirst();
        assertEquals("14", amount.span().of(text));
    }

    @Test
    void namesWeekdaysOnlyWithTheirCapital() {
        assertEquals(
                Set.of("sunday"), Days.weekdays(Statement.of("They met on Sunday, sun or not.")));
    }

    @Test
    void hostileTextEndsSoon() {
        String hostile = "1,".repeat(20_000) + "http" + "@".repeat(20_000) + "—(".repeat(5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Statement.of(hostile));
    }

    @Test
    void makesValuesAlikeButKeepsTheNumeralsOfNames() {
        assertEquals(
                "Larnel did sign Article 5 on Monday for $10 after 10 days.",
                neutral(
                        "Larnel did not sign Article 5 on Friday for $2.5 million"
                                + " after more than eleven days."));
        assertEquals(
                "50\u202f% of mills closed in 2019, Gîte 😀",
                neutral("Over 71\u202f% of mills closed in 2019, Gîte 😀"));
        assertEquals("The pact holds from 1 May.", neutral("The pact holds from March 3, 2026."));
    }

    private static String neutral(String text) {
        return Neutral.of(Statement.of(text));
    }
}
