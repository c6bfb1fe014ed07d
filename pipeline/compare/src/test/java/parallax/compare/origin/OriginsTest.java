package parallax.compare.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Reading;
import parallax.compare.text.Statement;
import parallax.compare.thread.Saying;
import parallax.compare.thread.Sightings;
import parallax.compare.vector.WordVectors;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.CopyPair;
import parallax.model.Cue;
import parallax.model.Decision;
import parallax.model.Document;
import parallax.model.Flag;
import parallax.model.OriginReason;
import parallax.model.Quote;
import parallax.model.Span;

class OriginsTest {

    private static final List<OriginReason> SAME_WORDS =
            List.of(new OriginReason(OriginReason.Kind.COPIED_TEXT, "same 40 words"));

    private static final String TEXT = "The dam above Sorrel broke at dawn.";

    @Test
    void aSharedWireCreditMakesOneOrigin() {
        Document a = document("a", "Post", new Flag("syndicated:KNA", "(KNA)"));
        Document b = document("b", "Echo", new Flag("syndicated:KNA", "KNA"));
        Document c = document("c", "Star");
        Origins.Count count = count(List.of(a, b, c), List.of());
        assertEquals(3, count.outlets());
        assertEquals(2, count.origins());
        assertEquals(List.of("a", "b"), count.merged().getFirst().articles());
        assertEquals("both credit KNA", count.merged().getFirst().why());
    }

    @Test
    void twoArticlesOfOneOutletAreOneOrigin() {
        Origins.Count count =
                count(List.of(document("a", "Post"), document("b", "Post")), List.of());
        assertEquals(1, count.outlets());
        assertEquals(1, count.origins());
    }

    @Test
    void outletsNobodyNamesStayAlone() {
        Origins.Count count = count(List.of(document("a", ""), document("b", "")), List.of());
        assertEquals(2, count.origins());
        assertTrue(count.merged().isEmpty());
    }

    @Test
    void articlesOfOneAgencyAreOneOriginThoughTheFirstOfThemIsSilent() {
        Document a = document("a", "Post", new Flag("syndicated:KNA", "(KNA)"));
        Document b = document("b", "Echo", new Flag("syndicated:KNA", "KNA"));
        Document c = document("c", "Star", new Flag("syndicated:KNA", "KNA"));
        Origins origins = Origins.of(List.of(a, b, c), List.of(), List.of());
        assertEquals(1, origins.count(List.of(saying(b), saying(c))).origins());
    }

    @Test
    void copiesOfATextThatIsNotAmongThemAreOneOrigin() {
        List<CopyPair> copies =
                List.of(
                        new CopyPair("a", "b", 0.9, 40, SAME_WORDS),
                        new CopyPair("a", "c", 0.9, 40, SAME_WORDS));
        List<Document> all = List.of(document("a", "A"), document("b", "B"), document("c", "C"));
        Origins origins = Origins.of(all, copies, List.of());
        assertEquals(1, origins.count(List.of(saying(all.get(1)), saying(all.get(2)))).origins());
    }

    @Test
    void anOwnerTheUserNamesMakesOneOrigin() {
        Decision one = Decision.parse("owner\tThe Harbour Gazette\tNorth Courier\tone publisher");
        List<Document> all =
                List.of(document("a", "Harbour Gazette"), document("b", "North Courier"));
        Origins.Count count =
                Origins.of(all, List.of(), List.of(one))
                        .count(all.stream().map(OriginsTest::saying).toList());
        assertEquals(2, count.outlets());
        assertEquals(1, count.origins());
        assertEquals(
                "one owner by your decision: The Harbour Gazette and North Courier (one publisher)",
                count.merged().getFirst().why());
    }

    @Test
    void anOutletThatCitesAnotherIsNoSecondOrigin() {
        Document a = document("a", "Harbour Gazette");
        Document b = document("b", "Echo");
        Origins origins = Origins.of(List.of(a, b), List.of(), List.of());
        Origins.Count count =
                origins.count(List.of(saying(a), citing(b, "the Harbour Gazette newspaper")));
        assertEquals(1, count.origins());
        assertEquals("Echo cites Harbour Gazette", count.merged().getFirst().why());
        assertEquals(2, origins.count(List.of(saying(a), citing(b, "local media"))).origins());
    }

    @Test
    void anOutletThatCitesItselfIsCountedOnce() {
        Document a = document("a", "Echo");
        Document b = document("b", "Echo");
        Origins.Count count =
                Origins.of(List.of(a, b), List.of(), List.of())
                        .count(List.of(saying(a), citing(b, "Echo")));
        assertEquals(1, count.origins());
        assertEquals("same outlet: Echo, which cites itself", count.merged().getFirst().why());
    }

    @Test
    void theSameWordsInQuotationMarksAreOneOrigin() {
        String words = "“The water took the mill and then it took the bridge,” said Ms Reuss 🌊.";
        Document a = quoting("a", "Post", words);
        Document b = quoting("b", "Echo", words);
        Document c = quoting("c", "Star", "“The water took the mill first,” said Ms Reuss.");
        Origins.Count count = count(List.of(a, b, c), List.of());
        assertEquals(2, count.origins());
        assertTrue(
                count.merged().getFirst().why().startsWith("the same quoted words: “The water"),
                count.merged().toString());
    }

    @Test
    void wordsQuotedOfWhoWritesThemAreOneOrigin() {
        String words = "The water took the mill and then it took the bridge";
        Document quoting = quoting("a", "Post", "“" + words + ",” Ms Reuss wrote.");
        Document writing = saying("b", "Echo", words + " 🌊, and nobody warned us.");
        Origins.Count count = count(List.of(quoting, writing), List.of());
        assertEquals(1, count.origins());
        assertEquals(
                "Post quotes what Echo writes: “" + words + "”", count.merged().getFirst().why());
    }

    @Test
    void aPostThatBothEmbedIsOneOrigin() {
        String post = "The water took the mill, then the bridge. — Zoë (@zoe) May 3, 2020";
        Document a = saying("a", "Post", post);
        Document b = saying("b", "Echo", post);
        assertEquals(
                "the same post: “The water took the mill, then the bridge”",
                count(List.of(a, b), List.of()).merged().getFirst().why());
    }

    @Test
    void twoPostsOfOneHandAreTwoOrigins() {
        String signature = " — Zoë Amalia Reuss van Dijk (@zoe) May 3, 2020";
        Document a = saying("a", "Post", "The mill is gone." + signature);
        Document b = saying("b", "Echo", "The bridge went at nine." + signature);
        assertEquals(2, count(List.of(a, b), List.of()).origins());
    }

    @Test
    void sentencesOfManyEqualWordsAreOneOriginNamesAside() {
        String long1 = "she could be heard shouting that the gate was shut and that nobody had it";
        String named = "at Saint Brannock Church of Christ in White Harbour by the River Sorrel";
        assertEquals(1, origins("Then " + long1 + ".", "At dawn " + long1 + " now."));
        assertEquals(2, origins("They met " + named + ".", "He fell " + named + " too."));
    }

    private static int origins(String a, String b) {
        return count(List.of(saying("a", "Post", a), saying("b", "Echo", b)), List.of()).origins();
    }

    private static Document saying(String id, String outlet, String text) {
        return Samples.document(id, outlet, "2024-05-06", "Dam breaks", text);
    }

    @Test
    void addingCopiesNeverRaisesTheCount() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Document> documents = new ArrayList<>();
            List<CopyPair> copies = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(4); i++) {
                documents.add(document("a" + i, "Outlet " + random.nextInt(4)));
            }
            int before = count(documents, copies).origins();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                String source = documents.get(random.nextInt(documents.size())).article().id();
                documents.add(document("copy" + i, "Copier " + i));
                copies.add(new CopyPair(source, "copy" + i, 0.9, 40, SAME_WORDS));
                int after = count(documents, copies).origins();
                assertTrue(after <= before, "seed " + seed);
                before = after;
            }
        }
    }

    private static Origins.Count count(List<Document> documents, List<CopyPair> copies) {
        List<Saying> sayings = documents.stream().map(OriginsTest::saying).toList();
        return Origins.of(documents, copies, List.of()).count(sayings);
    }

    private static Document quoting(String id, String outlet, String text) {
        Span content = Span.of(0, text.indexOf('”') + 1);
        Quote quote = new Quote(Quote.Kind.DIRECT, content, Attribution.OWN_VOICE, Cue.NONE);
        return Samples.document(id, outlet, "", "Dam breaks", text).withQuotes(List.of(quote));
    }

    /// The document's claim, given as the report of `source`.
    private static Saying citing(Document document, String source) {
        Saying plain = saying(document);
        Attribution said = new Attribution.Said(Span.of(0, 0), source, "", "");
        Claim claim =
                new Claim(
                        "c",
                        plain.sighting().span(),
                        said,
                        Cue.NONE,
                        Claim.Polarity.POSITIVE,
                        Claim.Modality.DONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        0.5);
        return new Saying(
                plain.sighting(), document, List.of(claim), plain.reading(), plain.neutral());
    }

    private static Saying saying(Document document) {
        String text = document.article().text();
        WordVectors none = new WordVectors(new float[1], new float[0][]);
        return new Saying(
                Sightings.of(document.article(), Span.of(0, text.length()), ""),
                document,
                List.of(),
                new Reading(Statement.of(TEXT), none),
                TEXT);
    }

    private static Document document(String id, String outlet, Flag... flags) {
        return Samples.document(id, outlet, "2024-05-06", "Dam breaks", TEXT, flags);
    }
}
