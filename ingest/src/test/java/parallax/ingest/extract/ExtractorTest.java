package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.DateSource;
import parallax.model.Published;
import parallax.model.Reading;
import parallax.model.Where;

class ExtractorTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    private static Article read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), PageContext.of(Where.of("a.html")));
    }

    private static Article read(byte[] bytes, PageContext context) {
        return assertInstanceOf(Reading.Kept.class, EXTRACTOR.html(bytes, context)).article();
    }

    @Test
    void leavesFurnitureBehind() {
        Article article = read(Pages.harbour());
        assertTrue(article.text().startsWith("The harbour of Lindmark reopened"), article.text());
        assertTrue(article.text().endsWith("before the first frost."), article.text());
        for (String furniture :
                List.of("Sign up", "Most read", "Privacy", "Share", "Ferry prices rise")) {
            assertFalse(article.text().contains(furniture), furniture);
        }
    }

    @Test
    void readsTheMetadata() {
        Article article = read(Pages.harbour());
        assertEquals("Harbour of Lindmark reopens after 🚢 collision", article.title());
        assertEquals(List.of("Ida Sjöholm", "Per Kvist"), article.authors());
        assertEquals("2025-03-04T08:15+01:00", article.published().iso());
        assertEquals(DateSource.JSON_LD, article.publishedFrom());
        assertEquals("2025-03-04T11:00+01:00", article.modified().iso());
        assertEquals("The Lindmark Courier", article.outlet());
        assertEquals("https://courier.example/news/harbour", article.url());
        assertEquals("en", article.language());
        assertEquals("News", article.section());
    }

    @Test
    void givesBlocksTheirRoles() {
        Article article = read(Pages.harbour());
        assertEquals("Two ships, one fog", first(article, Block.Role.HEADING));
        assertTrue(first(article, Block.Role.PARAGRAPH).startsWith("The harbour"));
        assertTrue(first(article, Block.Role.QUOTE).contains("Cafe\u0301"));
    }

    private static String first(Article article, Block.Role role) {
        return article.blocks().stream()
                .filter(b -> b.role() == role)
                .findFirst()
                .orElseThrow()
                .span()
                .of(article.text());
    }

    @Test
    void idComesFromContentAlone() {
        PageContext elsewhere = PageContext.of(Where.of("other/b.html"));
        byte[] bytes = Pages.harbour().getBytes(StandardCharsets.UTF_8);
        assertEquals(read(Pages.harbour()).id(), read(bytes, elsewhere).id());
        assertNotEquals(
                read(Pages.harbour()).id(),
                read(Pages.harbour().replace("Tuesday", "Monday")).id());
    }

    @Test
    void readsWindows1252WithoutADeclaration() {
        String html = Pages.harbour().replace("🚢", "–").replace("e\u0301", "é");
        byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
        Article article = read(bytes, PageContext.of(Where.of("a.html")));
        assertTrue(article.text().contains("Café"), article.text());
        assertEquals(List.of("Ida Sjöholm", "Per Kvist"), article.authors());
    }

    @Test
    void whatTheSidecarSaysWins() {
        PageContext given =
                PageContext.of(Where.of("a.html"))
                        .withOutlet("Courier")
                        .withAuthors(List.of("Desk"))
                        .withPublished("2025-03-03");
        Article article = read(Pages.harbour().getBytes(StandardCharsets.UTF_8), given);
        assertEquals("Courier", article.outlet());
        assertEquals(List.of("Desk"), article.authors());
        assertEquals(Published.parse("2025-03-03"), article.published());
        assertEquals(DateSource.SIDECAR, article.publishedFrom());
    }

    @Test
    void emptyPagesAreDroppedWithAReason() {
        Reading reading =
                EXTRACTOR.html(
                        "<nav><a href=/>Home</a></nav>".getBytes(StandardCharsets.UTF_8),
                        PageContext.of(Where.of("n.html")));
        assertEquals("boilerplate-only", reading.status());
        assertFalse(reading.reason().isEmpty());
    }
}
