package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.json.Json;
import parallax.json.NamingJson;

class NamingTest {

    private static final String TEXT = "Mara Quist and M. Quist met 🙂 the Chief Editor.";
    private static final Naming NAMING =
            new Naming(
                    Map.of(
                            "person:m-quist",
                            new Naming.Identity(
                                    "person:mara-quist",
                                    "Mara Quist",
                                    List.of("M. Quist"),
                                    List.of("an initial"))),
                    Set.of("person:chief-editor"));

    private static Document document() {
        Article article = Article.of("a", TEXT);
        return Document.of(article)
                .withMentions(
                        List.of(
                                mention("Mara Quist", "person:mara-quist"),
                                mention("M. Quist", "person:m-quist"),
                                mention("Chief Editor", "person:chief-editor")),
                        List.of(
                                person("person:mara-quist", "Mara Quist", "mayor"),
                                person("person:m-quist", "M. Quist", "envoy"),
                                person("person:chief-editor", "Chief Editor", "")))
                .withClaims(
                        List.of(
                                new Claim(
                                        "a#0-10",
                                        Span.of(0, 10),
                                        Attribution.OWN_VOICE,
                                        Cue.NONE,
                                        Claim.Polarity.POSITIVE,
                                        Claim.Modality.DONE,
                                        List.of(),
                                        List.of(),
                                        List.of(
                                                "person:m-quist",
                                                "person:mara-quist",
                                                "person:chief-editor"),
                                        0.5)));
    }

    private static Mention mention(String words, String id) {
        int start = TEXT.indexOf(words);
        Span span = Span.of(start, start + words.length());
        return Mention.of(EntityType.PERSON, span).withEntity(id);
    }

    private static Entity person(String id, String name, String role) {
        return new Entity.Person(id, name, List.of(), List.of(role), List.of());
    }

    @Test
    void takesTwoEntitiesOfAnArticleTogether() {
        Document named = NAMING.over(document());
        assertEquals(
                List.of(
                        new Entity.Person(
                                "person:mara-quist",
                                "Mara Quist",
                                List.of("M. Quist"),
                                List.of("envoy", "mayor"),
                                List.of("an initial"))),
                named.entities());
        assertEquals(
                List.of("person:mara-quist", "person:mara-quist"),
                named.mentions().stream().map(Mention::entity).toList());
        assertEquals(List.of("person:mara-quist"), named.claims().getFirst().entities());
    }

    @Test
    void leavesADocumentAloneWhenItSaysNothing() {
        Document document = document();
        assertSame(document, Naming.NONE.over(document));
    }

    @Test
    void leavesOutHiddenClaims() {
        Naming naming = new Naming(Map.of(), Set.of("a#0-10"));
        assertEquals(List.of(), naming.over(document()).claims());
    }

    @Test
    void isReadAsItWasWritten() {
        String line = Json.line(NamingJson.write(NAMING));
        assertEquals(NAMING, NamingJson.read(Json.parse(line)));
    }
}
