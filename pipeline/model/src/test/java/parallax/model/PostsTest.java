package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostsTest {

    private static final String SIGNED =
            "The bridge is closed 🌉. Stay away! — Zoé Reuss (@zreuss) May 3, 2020";

    @Test
    void aPostIsItsParagraphUpToItsSignature() {
        assertEquals(List.of(SIGNED), in("The mayor wrote:\n\n" + SIGNED + "\n\nNobody crossed."));
    }

    @Test
    void aSignatureIsNotOfTheWords() {
        Posts.Post post = Posts.in(SIGNED).getFirst();
        assertEquals("The bridge is closed 🌉. Stay away! ", post.words().of(SIGNED));
    }

    @Test
    void aSignatureAloneBelongsToTheParagraphBefore() {
        String post = "The bridge is closed.\n\n– Zoé Reuss (@zreuss) 3. Mai 2020";
        assertEquals(List.of(post), in("Sie schrieb:\n\n" + post + "\n\nNiemand kam."));
    }

    @Test
    void postsInOneParagraphDoNotOverlap() {
        assertEquals(List.of(SIGNED, " " + SIGNED), in(SIGNED + " " + SIGNED));
    }

    @Test
    void aTextWithoutParagraphsIsNotOnePost() {
        String before = "The council met again and nothing was decided there. ".repeat(40);
        assertEquals(280, in(before + SIGNED).getFirst().indexOf("— Zoé"), 60);
    }

    @Test
    void aHandleWithoutADayIsNoSignature() {
        assertEquals(List.of(), in("The mayor — Zoé Reuss (@zreuss) — spoke to reporters."));
    }

    @Test
    void readsHostileTextQuickly() {
        String hostile = "—".repeat(50_000) + "(@" + "- a (@b) ".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertEquals(0, in(hostile).size()));
    }

    private static List<String> in(String text) {
        return Posts.in(text).stream().map(p -> p.span().of(text)).toList();
    }
}
