package parallax.annotate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.annotate.Draft;
import parallax.annotate.Drafts;
import parallax.annotate.corenlp.Models;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Quote;

class QuoteStageTest {

    private static final QuoteStage STAGE = QuoteStage.load(PassageReader.load(Models.load()));

    private static List<Quote> quotes(Drafts drafts) {
        return STAGE.apply(drafts.draft()).document().quotes();
    }

    private static Quote only(Drafts drafts, Quote.Kind kind) {
        List<Quote> all = quotes(drafts).stream().filter(q -> q.kind() == kind).toList();
        assertEquals(1, all.size(), all.toString());
        return all.getFirst();
    }

    private static String entity(Quote quote) {
        return assertInstanceOf(Attribution.Said.class, quote.source()).entity();
    }

    @Test
    void findsTheSpeakerOfADirectQuote() {
        String text = "“We will not sign this treaty today,” Minister Anna Holt said on Monday.";
        Quote quote = only(Drafts.of(text).person("Anna Holt"), Quote.Kind.DIRECT);
        assertEquals("person:holt", entity(quote));
        assertEquals("“We will not sign this treaty today,”", quote.content().of(text));
        assertTrue(quote.cue().text().startsWith("said"));
    }

    @Test
    void findsIndirectSpeechAndItsStance() {
        String text = "President Anna Holt warned that the bridge would close in March.";
        Quote quote = only(Drafts.of(text).person("Anna Holt"), Quote.Kind.INDIRECT);
        assertEquals("person:holt", entity(quote));
        assertEquals(Cue.Stance.WARNING, quote.cue().stance());
        assertTrue(quote.content().of(text).endsWith("the bridge would close in March"));
    }

    @Test
    void aCueHasItsVerbInDictionaryForm() {
        String said = "President Anna Holt has repeatedly said that the bridge would close.";
        Drafts one = Drafts.of(said).person("Anna Holt");
        assertEquals("say", only(one, Quote.Kind.INDIRECT).cue().verb());
        String denied = "President Anna Holt has denied holding the ferry in the harbour 🚢.";
        Drafts two = Drafts.of(denied).person("Anna Holt");
        assertEquals("deny", only(two, Quote.Kind.INDIRECT).cue().verb());
        String credited = "The bridge would close in March, according to Anna Holt.";
        Drafts three = Drafts.of(credited).person("Anna Holt");
        assertEquals("according to", only(three, Quote.Kind.INDIRECT).cue().verb());
    }

    @Test
    void aNounThatActsReportsNothing() {
        String text = "The Berlin talks will test whether the bridge can be built 🌉.";
        assertEquals(List.of(), quotes(Drafts.of(text)));
    }

    @Test
    void givesAPronounToThePersonNamedBefore() {
        String text =
                "Anna Holt met Peter Brandt in Riga. She said that the talks had gone well. 🕊️";
        Drafts drafts = Drafts.of(text).person("Anna Holt").person("Peter Brandt");
        assertEquals("person:holt", entity(only(drafts, Quote.Kind.INDIRECT)));
    }

    @Test
    void keepsUnnamedSourcesUnnamed() {
        String text = "Two senior officials said that the ferry had been stopped by the navy.";
        Quote quote = only(Drafts.of(text), Quote.Kind.INDIRECT);
        assertInstanceOf(Attribution.Unnamed.class, quote.source());
    }

    @Test
    void namesTheAgencyTheWordsCameThrough() {
        String text = "“The harbour is open to all ships,” Anna Holt told Reuters on Friday.";
        Drafts drafts = Drafts.of(text).person("Anna Holt").body("Reuters");
        Quote quote = only(drafts, Quote.Kind.DIRECT);
        assertEquals("Reuters", ((Attribution.Said) quote.source()).via());
    }

    @Test
    void keepsScareQuotesWithoutSource() {
        String text = "The village has a “smart” bus stop and a new school.";
        Quote quote = only(Drafts.of(text), Quote.Kind.SCARE);
        assertEquals("“smart”", quote.content().of(text));
        assertEquals(Attribution.OWN_VOICE, quote.source());
    }

    @Test
    void joinsTheTwoHalvesOfASplitQuote() {
        String text = "“We are late,” Anna Holt said. “But we will finish the work in May.”";
        Quote quote = only(Drafts.of(text).person("Anna Holt"), Quote.Kind.DIRECT);
        assertEquals(2, quote.pieces().size());
        assertEquals("person:holt", entity(quote));
    }

    @Test
    void readsGermanWithTheSameCode() {
        String text =
                "Der Minister Peter Brandt sagte, die Verhandlungen seien am Freitag gescheitert.";
        Quote quote = only(Drafts.of(text).person("Peter Brandt"), Quote.Kind.INDIRECT);
        assertEquals("person:brandt", entity(quote));
    }

    @Test
    void keepsEveryPlaceInsideTheText() {
        String text =
                "e\u0301 🕊️ “Peace,” Anna Holt said—“now!” ‘Yes’, 'no' and „ja“ «oui".repeat(9);
        Draft draft = STAGE.apply(Drafts.of(text).person("Anna Holt").draft());
        for (Quote quote : draft.document().quotes()) {
            assertTrue(quote.content().end() <= text.length());
        }
    }

    @Test
    void readsLongAndHostileTextInTime() {
        String text = "“A” said, said that that said “B ".repeat(3_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> STAGE.apply(Drafts.of(text).draft()));
    }
}
