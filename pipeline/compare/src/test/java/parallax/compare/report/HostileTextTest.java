package parallax.compare.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.compare.report.view.StoryShelf;
import parallax.compare.report.view.StoryView;
import parallax.model.Comparison;
import parallax.model.Entity;
import parallax.model.Flag;
import parallax.model.Quote;
import parallax.model.Story;

class HostileTextTest {

    private static final String EVIL =
            "</style></script><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"x";

    @Test
    void neverBecomesMarkup() {
        Newsstand stand = stand();
        Comparison comparison = comparison();
        Map<String, String> pages = new LinkedHashMap<>();
        Reports.render(stand, comparison, pages::put);
        assertEquals(4, pages.size());
        pages.forEach((name, page) -> {
            assertFalse(page.contains("<script"), name);
            assertFalse(page.contains("<img"), name);
            assertFalse(page.matches("(?s).*<\\w[^<>]*\\sonclick=.*"), name);
            assertFalse(page.contains("href=\"javascript:"), name);
        });
    }

    @Test
    void neverReachesOutsideItsFolder() {
        assertEquals("a-1", Names.file("a-1"));
        assertFalse(Names.file("../../etc/passwd").contains("/"));
        assertFalse(Names.file("..\\x").contains("\\"));
        assertFalse(Names.file("A").equals(Names.file("a")));
        assertFalse(Names.file("é".repeat(500)).length() > 80);
    }

    @Test
    void staysTextInMarkdown() {
        Newsstand stand = stand();
        Story story = comparison().stories().getFirst();
        var shelf = StoryShelf.of(stand, comparison());
        String text = MarkdownReport.of(StoryView.of(shelf.material(story)));
        assertFalse(text.matches("(?s).*(?<!\\\\)<.*"), text);
        assertFalse(text.chars().anyMatch(c -> c == 0x1B), "an escape of the terminal");
    }

    @Test
    void ofGreatLengthIsReadInTime() {
        Newsstand stand = new Newsstand();
        String text = "word ".repeat(40_000).strip() + ".";
        Newsstand.Page page = stand.article("long", "X", "t", "", text);
        for (int i = 0; i < 300; i++) {
            page.quote(Quote.Kind.DIRECT, "word word", "", "", "");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Reports.render(stand, Comparison.EMPTY, (_, _) -> {}));
    }

    private static Comparison comparison() {
        return new Comparison(
                List.of(new Story("../s", EVIL, List.of("x\"><b>", "y"), List.of(EVIL))),
                List.of(),
                List.of());
    }

    private static Newsstand stand() {
        Newsstand stand = new Newsstand();
        for (String id : List.of("x\"><b>", "y")) {
            stand.article(id, EVIL, EVIL, "", EVIL + " said. \u001b[31m\u202Eabc", flag())
                    .name(person(), "alert(1)", EVIL)
                    .quote(Quote.Kind.DIRECT, "<img src=x", "onclick", "", "said");
        }
        return stand;
    }

    private static Flag flag() {
        return new Flag("opinion", EVIL);
    }

    private static Entity.Person person() {
        return new Entity.Person("person:" + EVIL, EVIL, List.of(EVIL), List.of(), List.of());
    }
}
