package parallax.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Cue;
import parallax.model.DateValue;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Quantity;
import parallax.model.Quote;
import parallax.model.Reading;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Where;

class DocumentJsonTest {

    private static final String TEXT = "🕊 Kyiv said Sunday over 40 drones broke the Minsk Pact.";

    private static Document document() {
        Span all = Span.of(0, TEXT.length());
        Quantity drones = new Quantity(Span.of(20, 27), 40, "", "drones", Quantity.Bound.OVER);
        DateValue sunday = new DateValue(Span.of(13, 19), "Sunday", "2025-12-14");
        Attribution kyiv = new Attribution.Said(Span.of(3, 7), "Kyiv", "state:UA", "");
        Cue said = new Cue(Span.of(8, 12), "said", Cue.Stance.NEUTRAL).withVerb("say");
        return new Document(
                Article.of("a1", TEXT),
                List.of(new Sentence(all)),
                List.of(
                        new Mention(
                                EntityType.STATE,
                                Span.of(3, 7),
                                "state:UA",
                                new Mention.StateSense(
                                        Mention.StateSense.As.CAPITAL, "capital-speaks")),
                        new Mention(EntityType.DATE, sunday.span(), "", sunday),
                        new Mention(EntityType.QUANTITY, drones.span(), "", drones)),
                List.of(
                        new Entity.State("state:UA", "Ukraine", List.of("Kyiv"), "UA"),
                        new Entity.Agreement(
                                "agreement:minsk-pact",
                                "Minsk Pact",
                                List.of(),
                                "pact",
                                0,
                                List.of("state:UA"),
                                "Minsk")),
                List.of(new Quote(Quote.Kind.INDIRECT, Span.of(20, 55), kyiv, said)),
                List.of(
                        new Claim(
                                "a1#20",
                                Span.of(20, 55),
                                kyiv,
                                said,
                                Claim.Polarity.POSITIVE,
                                Claim.Modality.DONE,
                                List.of(drones),
                                List.of(sunday),
                                List.of("agreement:minsk-pact"),
                                0.5)));
    }

    @Test
    void readsTheArticleWithoutItsLayers() throws IOException {
        byte[] line = Json.line(DocumentJson.write(document())).getBytes(UTF_8);
        int layers = new String(line, UTF_8).indexOf("\"sentences\"");
        byte[] broken =
                (new String(line, UTF_8).substring(0, layers) + "\"sentences\":[!").getBytes(UTF_8);
        assertEquals(document().article(), DocumentJson.article(new ByteArrayInputStream(line)));
        assertEquals(document().article(), DocumentJson.article(new ByteArrayInputStream(broken)));
    }

    @Test
    void readsBackWhatItWrote() {
        Document document = document();
        String line = Json.line(DocumentJson.write(document));
        assertEquals(document, DocumentJson.read(Json.parse(line)));
    }

    @Test
    void writesAbsentTextAsNull() {
        var node = DocumentJson.write(Document.of(Article.of("a1", TEXT)));
        assertTrue(node.get("outlet").isNull());
        assertTrue(node.get("published").isNull());
        assertEquals("none", node.get("published_from").asText());
    }

    @Test
    void everyInputGivesALine() {
        var node = ArticleJson.write(new Reading.Failed(Where.of("b.html"), "cut at byte 12"));
        assertEquals("b.html", node.get("path").asText());
        assertEquals("failed", node.get("status").asText());
        assertEquals("cut at byte 12", node.get("reason").asText());
    }

    @Test
    void namesTheColumnOfBrokenJson() {
        var e = assertThrows(IllegalArgumentException.class, () -> Json.parse("{\"a\": tru}"));
        assertTrue(e.getMessage().startsWith("1:"), e.getMessage());
    }
}
