package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Relator;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Quote;
import parallax.model.Span;
import parallax.model.Story;

class QuotingsTest {

    private static final Relator RELATOR = Relator.of(Samples.hashing());
    private static final Story STORY = new Story("s", "t", List.of("a", "b"), List.of());

    @Test
    void tellsWordsQuotedOtherwise() {
        assertEquals(
                List.of("pact never to die by a vote", "pact never to deny by a vote"),
                found(
                        "He said: “I want this pact never to die by a vote 🐟 at night.”",
                        "He said: “I want this pact never to deny by a vote 🐟 at night.”"));
    }

    @Test
    void oneSayingInFullAndShortFormIsQuotedAlike() {
        assertSame("we will not close the old harbour", "we won’t close the old harbour");
        assertSame("the 2 old boats of our organisation", "the two old boats of our organization");
        assertSame("it is the ninth healthcare matter for", "it’s the 9th health care matter for");
        assertSame("now that the harbour is open", "now the harbour is open");
    }

    @Test
    void whatAnEditorMarkedIsNoOtherWording() {
        assertSame("we know that [the minister] has lied", "we know that he has lied");
        assertSame("we know that all of us have lied", "we know that … us have lied");
    }

    @Test
    void sentencesLeftOutBetweenTwoPiecesAreNoOtherWording() {
        assertEquals(
                List.of(),
                found(
                        "“We will not sell the harbour. Not ever again. We will keep it open.”",
                        "“We will not sell the harbour.” She smiled. “We will keep it open.”"));
    }

    @Test
    void whatIsQuotedTooIsNoOtherWording() {
        String nets = "We will bring back our nets, we will bring back our ropes.";
        assertEquals(
                List.of(), found("“We will bring back our boats, " + nets + "”", "“" + nets + "”"));
    }

    @Test
    void whoIsQuotedIsKnownWhereOneArticleTellsIt() {
        assertEquals("Zoë Marsh", Quotings.one(Set.of("", "Marsh", "Zoë Marsh")));
        assertEquals("", Quotings.one(Set.of("Ada Rell", "Zoë Marsh")));
        assertEquals("", Quotings.one(Set.of("")));
    }

    @Test
    void wordsOutsideTheMarksAreNotQuoted() {
        assertEquals(
                List.of(),
                found(
                        "“She was proud of keeping our harbour open. It also meant hope for us"
                                + " all.”",
                        "“She was proud of keeping our harbour open” while “hope for us all.”"));
    }

    @Test
    void endlessRepetitionIsReadInTime() {
        String words = "very ".repeat(2000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> found("“" + words + "good”", "“" + words + "bad old boats”"));
    }

    private static void assertSame(String a, String b) {
        String before = "“The mayor of the town said ";
        String after = " and that remains so today.”";
        assertEquals(List.of(), found(before + a + after, before + b + after));
    }

    private static List<String> found(String a, String b) {
        List<Document> documents = List.of(quoting("a", a), quoting("b", b));
        Scene scene = new Scene(STORY, documents, List.of(), RELATOR);
        return Quotings.of(scene).stream()
                .flatMap(d -> d.values().stream())
                .map(Discrepancy.Value::value)
                .sorted((x, y) -> y.compareTo(x))
                .toList();
    }

    private static Document quoting(String id, String text) {
        Document document = Samples.document(id, "Outlet " + id, "", "Title", text);
        List<Span> pieces = new ArrayList<>();
        for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
            pieces.add(Span.of(at, text.indexOf('”', at) + 1));
        }
        Span whole = Span.of(pieces.getFirst().start(), pieces.getLast().end());
        Attribution source = new Attribution.OwnVoice();
        return document.withQuotes(
                List.of(new Quote(Quote.Kind.DIRECT, whole, source, Cue.NONE, pieces)));
    }
}
