package parallax.annotate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.annotate.Drafts;
import parallax.annotate.corenlp.Models;
import parallax.model.Attribution;
import parallax.model.Quote;

/// The forms in which news tells who said what, one by one.
class SpeechFormsTest {

    private static final QuoteStage STAGE = QuoteStage.load(PassageReader.load(Models.load()));

    private static List<Quote> quotes(Drafts drafts) {
        return STAGE.apply(drafts.draft()).document().quotes();
    }

    private static Quote holding(Drafts drafts, String words) {
        List<Quote> all = quotes(drafts);
        String text = drafts.draft().text();
        return all.stream()
                .filter(q -> q.kind() != Quote.Kind.SCARE)
                .filter(q -> q.content().of(text).contains(words))
                .reduce((a, b) -> a.content().length() <= b.content().length() ? a : b)
                .orElseThrow(() -> new AssertionError("nobody says " + words + ": " + all));
    }

    private static Attribution.Said said(Quote quote) {
        return assertInstanceOf(Attribution.Said.class, quote.source());
    }

    @Test
    void creditsADocumentReported() {
        String text =
                "A 2024 report by the harbour board found that two cranes had rusted through.";
        Quote quote = holding(Drafts.of(text), "cranes had rusted");
        assertEquals(Quote.Kind.INDIRECT, quote.kind());
        assertTrue(source(quote).contains("report"), source(quote));
    }

    @Test
    void creditsAPollWithItsPollster() {
        String text = "A 2023 Delfi survey showed that 61 % of islanders want a second ferry.";
        Quote quote = holding(Drafts.of(text).body("Delfi"), "islanders want");
        assertTrue(source(quote).contains("Delfi survey"), source(quote));
    }

    private static String source(Quote quote) {
        return switch (quote.source()) {
            case Attribution.Said said -> said.text();
            case Attribution.Unnamed unnamed -> unnamed.text();
            case Attribution.OwnVoice _ -> "";
        };
    }

    @Test
    void readsNounsThatReport() {
        String text = "The claim by Anna Holt that the bridge had collapsed spread quickly.";
        Quote quote = holding(Drafts.of(text).person("Anna Holt"), "the bridge");
        assertEquals("person:holt", said(quote).entity());
    }

    @Test
    void readsThePassive() {
        String text =
                "Anna Holt was quoted by the agency as saying that the pipeline would open in May.";
        Quote quote = holding(Drafts.of(text).person("Anna Holt"), "pipeline would open");
        assertEquals("person:holt", said(quote).entity());
    }

    @Test
    void readsAccordingTo() {
        String text =
                "The ferry had been overloaded for months, according to Peter Brandt, its captain.";
        Quote quote = holding(Drafts.of(text).person("Peter Brandt"), "overloaded for months");
        assertEquals("person:brandt", said(quote).entity());
    }

    @Test
    void readsInvertedOrder() {
        String text = "“The cranes will be gone by winter,” said Peter Brandt, the harbour master.";
        Quote quote = holding(Drafts.of(text).person("Peter Brandt"), "gone by winter");
        assertEquals("person:brandt", said(quote).entity());
    }

    @Test
    void readsOnOverTheNextParagraph() {
        String text =
                "“We have lost the harvest,” Anna Holt said on Monday at the town hall.\n\n"
                        + "“We have lost the barns, too, and nobody has come to look at them.”";
        Quote quote = holding(Drafts.of(text).person("Anna Holt"), "lost the barns");
        assertEquals("person:holt", said(quote).entity());
    }

    @Test
    void readsAQuoteOverSeveralParagraphs() {
        String text =
                "Anna Holt said: “We have lost the harvest and the barns.\n\n"
                        + "“Nobody has come to look at them. Not one of them.”";
        Quote quote = holding(Drafts.of(text).person("Anna Holt"), "Nobody has come");
        assertEquals("person:holt", said(quote).entity());
    }

    @Test
    void readsTranscripts() {
        String text =
                "HOLT: We will build the bridge by May.\n\n"
                        + "BRANDT: With which money? Tell us.\n\n"
                        + "HOLT: With the toll 🙂, as I said.";
        Quote quote = holding(Drafts.of(text), "With which money");
        assertEquals(Quote.Kind.DIRECT, quote.kind());
        assertEquals("BRANDT", source(quote));
        assertEquals(3, quotes(Drafts.of(text)).size());
    }

    @Test
    void passesALabelThatNobodySpeaksUnder() {
        String text =
                "HOLT: We will build it.\n\n"
                        + "BRANDT: With what?\n\n"
                        + "HOLT: The toll 🙂.\n\n"
                        + "BRANDT:\n\n"
                        + "End.";
        assertEquals(3, quotes(Drafts.of(text)).size());
    }

    @Test
    void takesNoHeadingsForSpeakers() {
        String text =
                "What next: the talks go on in Riga.\n\n"
                        + "Pro tip: take an umbrella.\n\n"
                        + "What next: nothing is known.";
        assertTrue(quotes(Drafts.of(text)).stream().allMatch(q -> q.kind() != Quote.Kind.DIRECT));
    }

    @Test
    void givesQuotedWordsInsideReportedSpeechToWhoeverSpokeThem() {
        String text =
                "Anna Holt said the talks had ended in what envoys called “a lot of progress” on"
                        + " the ferry dispute.";
        Quote quote = holding(Drafts.of(text).person("Anna Holt"), "a lot of progress");
        assertTrue(source(quote).contains("envoys"), source(quote));
    }

    @Test
    void namesWhomAnAgencyCites() {
        String text =
                "Reuters reported on Friday, citing two port officials, that the ferry had sunk.";
        Quote quote = holding(Drafts.of(text).body("Reuters"), "the ferry had sunk");
        Attribution.Unnamed unnamed = assertInstanceOf(Attribution.Unnamed.class, quote.source());
        assertEquals("two port officials", unnamed.text());
        assertEquals("Reuters", unnamed.via());
    }

    @Test
    void givesEachCueTheQuoteBesideIt() {
        String text =
                "Anna Holt said the harbour would stay open and added: “We will sleep here if we"
                        + " must.” 🌊";
        Drafts drafts = Drafts.of(text).person("Anna Holt");
        Quote quote = holding(drafts, "sleep here");
        assertEquals(Quote.Kind.DIRECT, quote.kind());
        assertEquals("added", quote.cue().text().replaceAll("\\W", ""));
        assertEquals(Quote.Kind.INDIRECT, holding(drafts, "stay open").kind());
    }

    @Test
    void givesWhatASpeakerAddsWithoutMarksToItsOwnCue() {
        String text =
                "“The cranes will be gone by winter,” Peter Brandt said, adding that two of them"
                        + " had rusted through.";
        Drafts drafts = Drafts.of(text).person("Peter Brandt");
        assertEquals(Quote.Kind.DIRECT, holding(drafts, "gone by winter").kind());
        assertEquals(Quote.Kind.INDIRECT, holding(drafts, "rusted through").kind());
    }

    @Test
    void readsWhoFloatedIt() {
        String text = "A second ferry has been floated by Anna Holt as a “fair option.”";
        Drafts drafts = Drafts.of(text).person("Anna Holt");
        assertEquals("person:holt", said(holding(drafts, "fair option")).entity());
    }

    @Test
    void readsAsidesOfEveryForm() {
        for (String aside :
                List.of(
                        "port officials said on Monday, and",
                        "said port officials.",
                        "according to press officer Ina Lund.")) {
            String text = "More than 40 cranes have rusted through since 2019, " + aside;
            Quote quote = holding(Drafts.of(text), "40 cranes");
            assertTrue(quote.content().of(text).endsWith("since 2019"), quote.toString());
            assertTrue(
                    source(quote).matches("port officials|press officer Ina Lund"),
                    quote.toString());
        }
    }

    @Test
    void readsOnAfterAnAsideAndLeavesOutTheDateline() {
        String text =
                "RIGA, 3 May (Delfi) — The flood has killed 41 people, the harbour office said on"
                        + " Monday, and 112 people are missing.";
        List<String> pieces =
                holding(Drafts.of(text), "41 people").pieces().stream()
                        .map(p -> p.of(text))
                        .toList();
        assertEquals(List.of("The flood has killed 41 people", "112 people are missing"), pieces);
    }

    @Test
    void endsWhoIsCitedAtTheComma() {
        String text = "According to two people familiar with the talks, the ferry will be sold.";
        Quote quote = holding(Drafts.of(text), "ferry will be sold");
        assertEquals("two people familiar with the talks", source(quote));
    }

    @Test
    void givesASpeakerTheWholeStretchBetweenMarks() {
        String text =
                "“We have lost the harvest. We have lost the barns. And nobody has come to look at"
                        + " them,” Anna Holt said at the town hall.";
        Quote quote = holding(Drafts.of(text).person("Anna Holt"), "nobody has come");
        assertTrue(quote.content().of(text).startsWith("“We have lost the harvest"));
    }

    @Test
    void readsAFewWordsAfterTheirVerb() {
        String text = "The crowd at the harbour followed Anna Holt by softly echoing “too many.”";
        Drafts drafts = Drafts.of(text).person("Anna Holt");
        assertTrue(holding(drafts, "too many").cue().text().endsWith("echoing"));
    }

    @Test
    void readsWhatSignsSay() {
        String text = "One banner read “Boats, not bans,” another showed a fish.";
        assertTrue(source(holding(Drafts.of(text), "Boats")).contains("banner"));
    }

    @Test
    void keepsUnnamedSourcesAsTheyAre() {
        for (String who :
                List.of(
                        "a senior official",
                        "people familiar with the talks",
                        "one diplomat",
                        "the person")) {
            String text = "The ferry will not sail again, " + who + " said on Monday.";
            Quote quote = holding(Drafts.of(text), "will not sail");
            assertEquals(who, assertInstanceOf(Attribution.Unnamed.class, quote.source()).text());
        }
    }

    @Test
    void givesGermanFragmentsTheirOwnPlace() {
        String text =
                "Minister Peter Brandt sagte, die Lage im Hafen bleibe „sehr ernst“ und niemand"
                        + " wisse, wann das Schiff ablege. 🚢";
        List<Quote> quotes = quotes(Drafts.of(text).person("Peter Brandt"));
        assertEquals(
                List.of(Quote.Kind.MIXED, Quote.Kind.DIRECT),
                quotes.stream().map(Quote::kind).toList());
        assertEquals("„sehr ernst“", quotes.getLast().content().of(text));
        assertEquals("person:brandt", said(quotes.getLast()).entity());
    }

    @Test
    void readsTheGermanSubjunctiveWithoutAVerbOfSpeech() {
        String text =
                "Peter Brandt kritisierte den Plan am Montag scharf. Das Schiff sei zu alt und habe"
                        + " keinen Motor.";
        Quote quote = holding(Drafts.of(text).person("Peter Brandt"), "keinen Motor");
        assertEquals(Quote.Kind.INDIRECT, quote.kind());
    }

    @Test
    void readsLautAndNachAngaben() {
        for (String by : List.of("laut Polizei", "nach Angaben der Polizei")) {
            String text = "Auf der Fähre waren " + by + " am Montag rund 200 Menschen.";
            Quote quote = holding(Drafts.of(text), "200 Menschen");
            assertTrue(source(quote).contains("Polizei"), source(quote));
        }
    }

    @Test
    void keepsSpeakersBeforeColonsApart() {
        String text =
                "Both want the ferry kept.\n\n"
                        + "Holt: “We will fight for every single crossing.”"
                        + " Brandt: “The islands cannot wait for a bridge.” 🙂";
        Drafts drafts = Drafts.of(text).person("Holt").person("Brandt");
        assertEquals("person:holt", said(holding(drafts, "every single crossing")).entity());
        assertEquals("person:brandt", said(holding(drafts, "cannot wait")).entity());
    }

    @Test
    void leavesOutWhatOnlyAccompaniesTheWords() {
        String text =
                "“This harbour belongs to all of you,” the poster says, showing a row of cranes.";
        Quote quote = holding(Drafts.of(text), "belongs to all");
        assertEquals("“This harbour belongs to all of you,”", quote.content().of(text));
    }

    @Test
    void readsASingleWordBeforeItsVerb() {
        String text = "The van stopped at the gate. “Never,” a guard shouted when he saw it.";
        Quote quote = holding(Drafts.of(text), "Never");
        assertEquals("a guard", source(quote));
    }

    @Test
    void givesAnAsideAtTheEndTheWholeClause() {
        String text =
                "TALLINN, May 3 (Meridian) - The islands would drop their claim to the reef if they"
                        + " received lasting fishing rights from Norway, Iceland, Latvia and"
                        + " Ireland, Minister Anna Holt said on Sunday before meeting captains.";
        Quote quote = holding(Drafts.of(text).person("Anna Holt"), "would drop");
        assertTrue(quote.content().of(text).startsWith("The islands"), quote.content().of(text));
        assertEquals("person:holt", said(quote).entity());
    }

    @Test
    void reportsTheClauseWhoseSubjectIsQuoted() {
        String text = "The captain said \"the old ferry\" was in good repair until 2019.";
        Quote quote = holding(Drafts.of(text), "the old ferry");
        assertEquals("\"the old ferry\" was in good repair until 2019", quote.content().of(text));
    }

    @Test
    void leavesTheAgencyOutOfWhatItQuotes() {
        String text =
                "Holt was quoted by the agency Meridian as saying that a truce was “possible, not"
                        + " probable”.";
        Quote quote = holding(Drafts.of(text).person("Holt"), "a truce was");
        assertFalse(quote.content().of(text).contains("Meridian"), quote.content().of(text));
        assertEquals("person:holt", said(quote).entity());
    }

    @Test
    void leavesTheClauseBesideToTheOutlet() {
        String text =
                "Holt demanded a swift end to the strike while the captains worked on what some"
                        + " call “the harbour terms”.";
        Quote quote = holding(Drafts.of(text).person("Holt"), "a swift end");
        assertEquals("a swift end to the strike", quote.content().of(text));
    }
}
