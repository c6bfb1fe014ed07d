package parallax.annotate.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.annotate.Draft;
import parallax.annotate.Drafts;
import parallax.annotate.corenlp.Models;
import parallax.annotate.quote.PassageReader;
import parallax.annotate.quote.QuoteStage;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Claim.Modality;
import parallax.model.Claim.Polarity;

class ClaimStageTest {

    private static final PassageReader READER = PassageReader.load(Models.load());
    private static final QuoteStage QUOTES = QuoteStage.load(READER);
    private static final ClaimStage CLAIMS = ClaimStage.load(READER);

    private static List<Claim> claims(Drafts drafts) {
        Draft draft = CLAIMS.apply(QUOTES.apply(drafts.draft()));
        return draft.document().claims();
    }

    private static Claim only(String text) {
        List<Claim> claims = claims(Drafts.of(text).person("Anna Holt"));
        assertEquals(1, claims.size(), claims.toString());
        return claims.getFirst();
    }

    @Test
    void takesTheContentOfAnAttributionWithItsSource() {
        String text = "Anna Holt said that the port had shipped 40 tonnes of grain in March.";
        Claim claim = only(text);
        assertEquals("the port had shipped 40 tonnes of grain in March", claim.span().of(text));
        assertInstanceOf(Attribution.Said.class, claim.source());
        assertEquals(Modality.DONE, claim.modality());
        assertTrue(claim.score() > .5);
    }

    @Test
    void takesThreeWordsWhereOneIsANumber() {
        String text = "Anna Holt said on Monday that 12 people died.";
        Claim claim = only(text);
        assertEquals("12 people died", claim.span().of(text));
        assertInstanceOf(Attribution.Said.class, claim.source());
    }

    @Test
    void takesASentenceInTheOutletsOwnVoice() {
        String text = "However, the army moved 1,200 soldiers to the border in 2021.";
        Claim claim = only(text);
        assertEquals("the army moved 1,200 soldiers to the border in 2021", claim.span().of(text));
        assertEquals(Attribution.OWN_VOICE, claim.source());
    }

    @Test
    void readsNegation() {
        assertEquals(
                Polarity.NEGATIVE,
                only("The ferry did not leave the harbour on Monday.").polarity());
        assertEquals(
                Polarity.POSITIVE,
                only("The ferry was not only late on Monday but empty.").polarity());
    }

    @Test
    void readsHowRealAStatementIs() {
        assertEquals(Modality.PLANNED, only("The bridge will open in May next year.").modality());
        assertEquals(Modality.POSSIBLE, only("The bridge may open in May next year.").modality());
        assertEquals(Modality.DEMANDED, only("The bridge must open in May next year.").modality());
        assertEquals(
                Modality.CONDITIONAL,
                only("The bridge would open in May if the money came.").modality());
        assertEquals(Modality.DONE, only("The bridge opened in May last year.").modality());
    }

    @Test
    void takesNoClaimFromQuestionsAndCallsToTheReader() {
        assertEquals(List.of(), claims(Drafts.of("What does this mean for the harbour?")));
        assertEquals(List.of(), claims(Drafts.of("Subscribe to our free weekly newsletter.")));
        assertEquals(List.of(), claims(Drafts.of("International News and Weather")));
    }

    @Test
    void scoresFiguresAboveChatter() {
        Claim figure = only("Unemployment fell to 4.1 percent in 2019, the lowest in ten years.");
        Claim chatter = only("I think we all know how it feels to be here tonight.");
        assertTrue(figure.score() > chatter.score());
    }

    private static List<String> texts(String text) {
        return claims(Drafts.of(text).person("Anna Holt")).stream()
                .map(c -> c.span().of(text))
                .toList();
    }

    @Test
    void keepsTheSentenceWholeWhereAnAttributionWouldCutAPhrase() {
        String text = "The shift marks a retreat from Riga's insistence on a second ferry.";
        assertEquals(List.of(text.substring(0, text.length() - 1)), texts(text));
    }

    @Test
    void takesNoAdverbialForAStatement() {
        String text =
                "In a move that surprised the whole harbour, Anna Holt said that the ferry would"
                        + " stop in May.";
        assertEquals(List.of("the ferry would stop in May"), texts(text));
    }

    @Test
    void takesWhatTheOutletAddsBesideAnAttribution() {
        String text =
                "The dam broke on Monday night, and Anna Holt said that 40 houses were flooded.";
        assertEquals(
                List.of("The dam broke on Monday night", "40 houses were flooded"), texts(text));
    }

    @Test
    void keepsBothQuotationMarksOrNone() {
        String text = "Anna Holt said \"the dam\" was in good repair until 2019.";
        assertEquals(List.of("\"the dam\" was in good repair until 2019"), texts(text));
    }

    @Test
    void keepsWordsWholeThatUnusualHyphensJoin() {
        String text =
                "Anna Holt said that the EU had sent long‑term aid in exchange for concrete,"
                        + " legally binding pledges.";
        assertEquals(
                List.of(
                        "the EU had sent long‑term aid in exchange for concrete, legally binding"
                                + " pledges"),
                texts(text));
    }

    @Test
    void makesEachSentenceOfAQuoteAClaim() {
        String text =
                "“The dam was full on Monday. Nobody had checked it since 2019,” Anna Holt said."
                        + " “Now 40 houses are gone. 🌊”";
        assertEquals(
                List.of(
                        "The dam was full on Monday",
                        "Nobody had checked it since 2019",
                        "Now 40 houses are gone"),
                texts(text));
    }

    @Test
    void makesWhatGoesOnAfterAnAsideAClaim() {
        String text =
                "RIGA, 3 May (Delfi) - The flood has killed 41 people, the harbour office said on"
                        + " Monday, and 112 people are missing.";
        assertEquals(
                List.of("The flood has killed 41 people", "112 people are missing"), texts(text));
    }

    @Test
    void takesNoClaimOfTheOutletFromAnUtteranceWithItsSpeaker() {
        assertEquals(List.of(), texts("“Never, never ever,” Anna Holt said."));
    }

    @Test
    void readsHowRealTheMainClauseIs() {
        Claim visit = only("The ferry was also boarded by a man who would later steer it to Riga.");
        assertEquals(Modality.DONE, visit.modality());
        Claim sailed = only("The ferry sailed on Friday, though the crew did not want to leave.");
        assertEquals(Polarity.POSITIVE, sailed.polarity());
        assertEquals(Modality.DONE, sailed.modality());
    }

    @Test
    void takesNoDeniedNeedForADemand() {
        assertEquals(Modality.PLANNED, only("The port will never have to close.").modality());
        assertEquals(Modality.DEMANDED, only("The port needs to close by May.").modality());
        assertEquals(
                Modality.DONE, only("There is absolutely no need to close the port.").modality());
    }

    @Test
    void endsBeforeWordsThatOnlyLeadOn() {
        assertEquals(
                List.of("The ferry (an old one) was sold to Riga in 2019"),
                texts("(The ferry (an old one) was sold to Riga in 2019, adding that"));
    }

    @Test
    void tellsADeedInTheOutletsVoice() {
        String text = "The council traded two ferries for a crane that broke in 2014.";
        Claim claim = only(text);
        assertEquals(Attribution.OWN_VOICE, claim.source());
        assertEquals(text.substring(0, text.length() - 1), claim.span().of(text));
    }

    @Test
    void givesAStatisticToItsNamedSource() {
        String text = "A 2022 Delfi survey showed that 71 % of islanders see the ferry as vital.";
        Claim claim = claims(Drafts.of(text).body("Delfi")).getFirst();
        assertEquals(
                "A 2022 Delfi survey",
                assertInstanceOf(Attribution.Said.class, claim.source()).text());
    }
}
