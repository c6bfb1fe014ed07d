package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.compare.relate.Relator;
import parallax.compare.thread.Saying;
import parallax.compare.thread.Sightings;
import parallax.model.Attribution;
import parallax.model.ClaimThread;
import parallax.model.ClaimThread.Order;
import parallax.model.Cue;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Quote;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Story;

class DiscrepanciesTest {

    private static final Relator RELATOR = Relator.of(Samples.hashing());
    static final Story STORY = new Story("s", "t", List.of("a", "b"), List.of());

    @Test
    void findsOnePersonUnderTwoNamesAndRoles() {
        Document a =
                people(
                        "a",
                        "U.S. envoy Mark Ottavio met harbour manager Lena Brandt.",
                        "Mark Ottavio",
                        "Lena Brandt");
        Document b =
                people(
                        "b",
                        "U.S. envoy Julius P. Ottavio met former skipper Lena Brandt.",
                        "Julius P. Ottavio",
                        "Lena Brandt");
        List<Discrepancy> names = names(a, b);
        assertEquals(List.of(Kind.NAME), names.stream().map(Discrepancy::kind).toList());
        assertEquals(
                List.of("Julius P. Ottavio", "Mark Ottavio"),
                names.getFirst().values().stream().map(Discrepancy.Value::value).toList());
        List<Document> both = List.of(a, b);
        List<Discrepancy> roles = Roles.of(scene(both, List.of()), Named.groups(both));
        assertEquals(1, roles.size());
        assertEquals("Brandt", roles.getFirst().about());
    }

    @Test
    void showsOnlyTheRolesThatExcludeEachOther() {
        Document a = people("a", "Nino Marsh, the environment minister, spoke.", "Nino Marsh");
        Document b = people("b", "Nino Marsh, the infrastructure minister, spoke.", "Nino Marsh");
        Document c = people("c", "Governor Nino Marsh spoke.", "Nino Marsh");
        List<Document> all = List.of(a, b, c);
        List<Discrepancy> roles = Roles.of(scene(all, List.of()), Named.groups(all));
        assertEquals(
                List.of("environment minister", "infrastructure minister"),
                roles.getFirst().values().stream().map(Discrepancy.Value::value).toList());
    }

    @Test
    void findsTwoSpellingsOfOneName() {
        List<Discrepancy> found =
                names(
                        people("a", "Oleksiy Zarubynskyy spoke.", "Oleksiy Zarubynskyy"),
                        people("b", "Oleksiy Zarubynsky spoke.", "Oleksiy Zarubynsky"));
        assertEquals(List.of(Kind.SPELLING), found.stream().map(Discrepancy::kind).toList());
    }

    @Test
    void findsANameWrittenByOtherRules() {
        List<Discrepancy> found =
                names(
                        people("a", "Nino Kavtaradze, the envoy 🐟, spoke.", "Nino Kavtaradze"),
                        people("b", "Nino Qavtaradze, the envoy, spoke.", "Nino Qavtaradze"));
        assertEquals(List.of(Kind.SPELLING), found.stream().map(Discrepancy::kind).toList());
    }

    @Test
    void findsOnePersonUnderTwoSurnamesThatBeginAlike() {
        String told = " warned lenders of cracks in the quay wall.";
        Document a = people("a", "Zoë Harburgh" + told, "Zoë Harburgh");
        Document b = people("b", "Zoë Harburn" + told, "Zoë Harburn");
        Document c = people("c", "Zoë Harburn sang in the old church.", "Zoë Harburn");
        assertEquals(List.of(Kind.NAME), names(a, b).stream().map(Discrepancy::kind).toList());
        assertEquals(List.of(), names(a, c));
    }

    @Test
    void whoseKinSomebodyIsCountsOnlyWhereNothingElseIsTold() {
        Document a =
                people("a", "The president 🐟 met his father-in-law, Otto Reuss.", "Otto Reuss");
        Document b = people("b", "The former mayor Otto Reuss spoke.", "Otto Reuss");
        Document c =
                people(
                        "c",
                        "Her father-in-law, Otto Reuss, the former mayor of Bergen, spoke.",
                        "Otto Reuss");
        assertEquals(List.of("father-in-law", "former mayor"), roles(a, b));
        assertEquals(List.of(), roles(b, c));
    }

    private static List<String> roles(Document... documents) {
        List<Document> all = List.of(documents);
        return Roles.of(scene(all, List.of()), Named.groups(all)).stream()
                .flatMap(d -> d.values().stream())
                .map(Discrepancy.Value::value)
                .toList();
    }

    @Test
    void relativesOfOneNameAreNotOnePerson() {
        List<Discrepancy> found =
                names(
                        people("a", "Mayor Anna Reuss spoke.", "Anna Reuss"),
                        people("b", "Painter Otto Reuss listened.", "Otto Reuss"));
        assertTrue(found.isEmpty(), found.toString());
    }

    @Test
    void numbersOfOneThingDifferUnlessTheyRound() {
        assertEquals(
                List.of("14", "19"),
                figures(
                        "14 divers drowned off Larnel harbour in the storm.",
                        "19 divers drowned off Larnel harbour in the storm."));
        assertEquals(
                List.of("five hours", "more than six hours"),
                figures(
                        "The talks in the old town hall took five hours.",
                        "The talks in the old town hall took more than six hours."));
        assertEquals(List.of(), figures("Over 1,500 drones came over.", "1,520 drones came over."));
        assertEquals(List.of(), figures("14 divers drowned.", "19 boats sank."));
        assertEquals(
                List.of(),
                figures(
                        "The talks in the old town hall took five hours.",
                        "The talks in the old town hall were expected to take six hours."));
    }

    @Test
    void aNumberIsNotComparedWhereItsArticleHasANearerOne() {
        assertEquals(
                List.of(),
                figures(
                        "14 divers drowned off Larnel harbour in the storm.",
                        "19 divers drowned off Larnel harbour in the storm. 15 divers drowned"
                                + " elsewhere."));
        assertEquals(
                List.of(),
                figures(
                        "More than 12 divers drowned off Larnel harbour in the storm.",
                        "Up to 15 divers drowned off Larnel harbour in the storm."));
        assertEquals(
                List.of(),
                figures(
                        "In 2016, 14 divers drowned off Larnel harbour in the storm.",
                        "19 divers drowned off Larnel harbour in the storm."));
    }

    @Test
    void sharesOfDifferentThingsAndOneEndOfARangeDoNotDiffer() {
        assertEquals(
                List.of(),
                figures(
                        "The clinic treats 41 percent of harbour patients.",
                        "The clinic treats 25 percent of harbour money."));
        assertEquals(
                List.of(),
                figures(
                        "The harbour fees take force in 20 days.",
                        "The harbour fees take force in 15 to 30 days."));
        assertEquals(
                List.of(),
                figures(
                        "Norland bought 300 boats earmarked for Tavia harbour.",
                        "Norland bought 400 boats earmarked for Larnel harbour."));
        assertEquals(
                List.of("about 70 boats", "about 90 boats").toString().replace(" boats", ""),
                figures(
                                "The harbour levy applies to about 70 boats.",
                                "The harbour levy applies to about 90 boats.")
                        .toString());
    }

    @Test
    void sharesInSentencesLikeNoOtherAreLeftAlone() {
        List<Document> both =
                List.of(
                        Samples.document(
                                "a", "A", "", "t", "Some 41 percent of the patients left."),
                        Samples.document(
                                "b", "B", "", "t", "Over 43 percent of our funds vanished."));
        Scene scene = scene(both, Saying.of(both, RELATOR));
        assertTrue(scene.sayings().stream().noneMatch(Saying::isRead));
        assertEquals(List.of(), Figures.slips(scene, List.of()));
    }

    @Test
    void twoCountsThatDifferByASlipAreToldWithoutAThread() {
        List<Document> documents =
                List.of(
                        Samples.document("a", "Post", "2024-05-06", "T", "He follows 688 people."),
                        Samples.document("b", "Echo", "2024-05-07", "T", "He follows 668 people."),
                        Samples.document("c", "Kite", "2024-05-07", "T", "He follows 900 people."));
        List<Discrepancy> found =
                Figures.slips(scene(documents, Saying.of(documents, RELATOR)), List.of());
        assertEquals(
                List.of("668", "688"),
                found.stream()
                        .flatMap(d -> d.values().stream())
                        .map(Discrepancy.Value::value)
                        .toList());
    }

    @Test
    void whatOneOutletTellsInTwoWaysIsLeftToTheExports() {
        Document a = Samples.document("a", "Post", "", "T", "Mark Ottavio spoke.");
        Document b = Samples.document("b", "Post", "", "T", "Mark Ottawio spoke.");
        Document c = Samples.document("c", "Echo", "", "T", "Mark Ottawio spoke.");
        assertEquals(0.4, spelling(a, b).confidence());
        assertEquals(1, spelling(a, c).confidence());
    }

    private static Discrepancy spelling(Document... documents) {
        Finding finding = new Finding();
        for (Document document : documents) {
            Span name = Span.of(0, "Mark Ottavio".length());
            Sighting sighting = Sightings.of(document.article(), name, "");
            finding.add(sighting.text(), sighting);
        }
        return finding.close(STORY, "", Kind.SPELLING, "Ottavio").getFirst();
    }

    @Test
    void aNicknameInQuotationMarksIsNoOtherSpelling() {
        List<Discrepancy> found =
                names(
                        people("a", "James \"Whitfield\" Bolder spoke.", "James \"Whitfield"),
                        people("b", "James Whitfield spoke.", "James Whitfield"));
        assertEquals(List.of(), found);
    }

    @Test
    void aCommonWeekdayMakesNoCommonAct() {
        String one = "Ms Reuss urged him to cancel the Wednesday vote on the pact.";
        String other = "They are determined to hold the vote on the pact on Wednesday.";
        List<Document> both =
                List.of(
                        Samples.document("a", "Post", "", "T", one),
                        Samples.document("b", "Echo", "", "T", other));
        assertEquals(List.of(), Acts.of(scene(both, List.of())));
    }

    @Test
    void tellsWhoseWordsTheyAreOnlyByName() {
        String words = "“We had no warning at all,” said ";
        assertEquals(
                List.of("Lena Brandt", "Mark Ottavio"),
                credits(words + "Mark Ottavio.", words + "Lena Brandt."));
        assertEquals(List.of(), credits(words + "Mark Ottavio.", words + "she of Lena Brandt."));
        String apart = "“We had no warning at all.”\n\nThe poet Lena Brandt.";
        assertEquals(List.of(), credits(words + "Mark Ottavio.", apart));
        String far =
                words + "the mayor on the quay at noon, as reported in some haste by a paper of";
        assertEquals(List.of(), credits(words + "Mark Ottavio.", far + " Lena Brandt."));
    }

    @Test
    void aNameThatLostItsAccentedLetterIsNotSpeltDifferently() {
        assertEquals(List.of("Tavarre", "Tavaré"), surnames("Tavaré", "Tavarre"));
        assertEquals(List.of(), surnames("Tavaré", "Tavar"));
        assertEquals(List.of(), surnames("Tavarre", "T.Tavarre"));
        assertEquals(List.of(), surnames("Tavarre", "[Tavarre"));
    }

    private static List<String> surnames(String a, String b) {
        List<Discrepancy> found =
                names(
                        people("a", "Mira " + a + " spoke 🐟.", "Mira " + a),
                        people("b", "Mira " + b + " spoke.", "Mira " + b));
        return found.stream()
                .flatMap(d -> d.values().stream())
                .map(Discrepancy.Value::value)
                .toList();
    }

    @Test
    void aGivenNameSpeltTwiceIsASpellingAndAnInitialIsNoOtherName() {
        Document a = people("a", "Envoy Renate Ottavio met Lena Brandt.", "Renate Ottavio");
        Document b = people("b", "Envoy Rennate Ottavio met Lena Brandt.", "Rennate Ottavio");
        Document c = people("c", "Envoy L. Renate Ottavio met Lena Brandt.", "L. Renate Ottavio");
        assertEquals(List.of(Kind.SPELLING), names(a, b).stream().map(Discrepancy::kind).toList());
        assertTrue(names(a, c).isEmpty());
    }

    /// The persons to whom two articles credit the words in quotation marks.
    private static List<String> credits(String a, String b) {
        List<Document> documents = List.of(credited("a", a), credited("b", b));
        return Credits.of(scene(documents, Saying.of(documents, RELATOR))).stream()
                .flatMap(d -> d.values().stream())
                .map(Discrepancy.Value::value)
                .toList();
    }

    private static Document credited(String id, String text) {
        Document document = Samples.document(id, "Outlet " + id, "", "Title", text);
        Span words = Span.of(0, text.indexOf('”') + 1);
        String name = text.substring(text.length() - 12, text.length() - 1).strip();
        String person = name.contains("Lena") ? "Lena Brandt" : "Mark Ottavio";
        int start = text.contains("she") ? text.indexOf("she") : text.indexOf(person);
        int end = text.contains("she") ? start + 3 : start + person.length();
        Attribution source =
                new Attribution.Said(
                        Span.of(start, end), text.substring(start, end), "person:" + person, "");
        Entity entity =
                new Entity.Person("person:" + person, person, List.of(), List.of(), List.of());
        Quote quote = new Quote(Quote.Kind.DIRECT, words, source, Cue.NONE);
        return document.withQuotes(List.of(quote)).withMentions(List.of(), List.of(entity));
    }

    @Test
    void neverComparesAnArticleWithItself() {
        Document a =
                people(
                        "a",
                        "Oleksiy Zarubynskyy, or Zarubynsky.",
                        "Oleksiy Zarubynskyy",
                        "Zarubynsky");
        assertFalse(names(a).stream().anyMatch(d -> d.kind() == Kind.NAME));
        assertTrue(names(a).isEmpty());
    }

    static List<Discrepancy> names(Document... documents) {
        List<Document> list = List.of(documents);
        return Names.of(scene(list, List.of()), Named.groups(list));
    }

    static Scene scene(List<Document> documents, List<Saying> sayings) {
        return new Scene(STORY, documents, sayings, RELATOR);
    }

    /// The values told apart in two articles that say one thing.
    static List<String> figures(String a, String b) {
        return values(a, b, Figures::of);
    }

    static List<String> values(
            String a, String b, BiFunction<Scene, ClaimThread, List<Discrepancy>> finder) {
        List<Document> documents =
                List.of(
                        Samples.document("a", "Post", "2024-05-06", "T", a),
                        Samples.document("b", "Echo", "2024-05-07", "T", b));
        List<Saying> sayings = Saying.of(documents, RELATOR);
        List<Sighting> sightings = sayings.stream().map(Saying::sighting).toList();
        ClaimThread thread =
                new ClaimThread("t", a, "s", sightings, List.of(), 2, 2, List.of(), Order.UNKNOWN);
        return finder.apply(scene(documents, sayings), thread).stream()
                .flatMap(d -> d.values().stream())
                .map(Discrepancy.Value::value)
                .toList();
    }

    @Test
    void tellsDaysApartButNotTheWaysToWriteThem() {
        assertEquals(
                List.of("1 March", "1 May"),
                values(
                        "The pact takes force on 1 March.",
                        "The pact takes force on 1 May.",
                        ThreadDays::of));
        assertEquals(
                List.of(),
                values(
                        "The pact takes force on 1 March.",
                        "The pact takes force on March 1.",
                        ThreadDays::of));
    }

    @Test
    void anEndOfTimeIsNotComparedWithADay() {
        assertEquals(
                List.of(),
                values(
                        "The pact takes force by 1 March.",
                        "The pact takes force on 1 May.",
                        ThreadDays::of));
    }

    @Test
    void whoIsFoundGuiltyOfOneThingMayNotBeOfAnother() {
        Document a = people("a", "Mira Sorrel was found guilty of arson.", "Mira Sorrel");
        Document b = people("b", "Mira Sorrel was not found guilty of fraud.", "Mira Sorrel");
        assertTrue(Denials.of(scene(List.of(a, b), List.of())).isEmpty());
    }

    @Test
    void tellsADenialFromAStatement() {
        Document a = people("a", "Mira Sorrel never signed the fishing pact 😀.", "Mira Sorrel");
        Document b = people("b", "Mira Sorrel signed the fishing pact.", "Mira Sorrel");
        Document c = people("c", "Mira Sorrel might have signed the fishing pact.", "Mira Sorrel");
        List<Discrepancy> found = Denials.of(scene(List.of(a, b), List.of()));
        assertEquals(
                List.of("not signed", "signed"),
                found.getFirst().values().stream().map(Discrepancy.Value::value).toList());
        assertTrue(Denials.of(scene(List.of(a, c), List.of())).isEmpty());
        Document d = people("d", "Mira Sorrel opened the lock without notice.", "Mira Sorrel");
        Document e = people("e", "Mira Sorrel gave that notice.", "Mira Sorrel");
        List<Discrepancy> things = Denials.of(scene(List.of(d, e), List.of()));
        assertEquals(
                List.of("no notice", "notice"),
                things.getFirst().values().stream().map(Discrepancy.Value::value).toList());
    }

    static Document people(String id, String text, String... names) {
        Document document = Samples.document(id, "Outlet " + id, "", "Title", text);
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            int start = text.lastIndexOf(name);
            mentions.add(
                    Mention.of(EntityType.PERSON, Span.of(start, start + name.length()))
                            .withEntity("person:" + name));
        }
        return document.withMentions(mentions, List.of());
    }
}
