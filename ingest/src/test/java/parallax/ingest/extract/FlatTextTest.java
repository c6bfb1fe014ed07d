package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Block;

class FlatTextTest {

    private static final String LONG =
            "The two sides met for five hours on Tuesday and parted without a paper, though both"
                + " said that the talks had been frank, and that they would meet again before the"
                + " month was out, perhaps in the same town, if the snow allowed it and the roads"
                + " stayed open 🛣.";

    private static final String PAGE =
            """
            Skip to content
            Talks in Grauburg end without a paper
            By Jana Holub
            4 March 2025
            Talks in Grauburg end without a paper
            %1$s
            Sign up for our weekly newsletter to stay informed.
            What was said
            %1$s
            • First point of the list, which is short.
            Frequently Asked Questions
            Who was there?
            Envoys of both sides and a clerk.
            Also Read:
            Bridge over the Grau closed for repairs
            Mayor resigns after a row over geese
            """
                    .formatted(LONG);

    @Test
    void takesTheHeadlineBylineAndDateOut() {
        FlatText.Result result = FlatText.read(PAGE);
        assertEquals("Talks in Grauburg end without a paper", result.meta().title());
        assertEquals(List.of("Jana Holub"), result.meta().authors());
        assertEquals("2025-03-04", result.meta().published().iso());
        assertTrue(result.body().text().startsWith(LONG));
    }

    @Test
    void nothingOfTheBoxesRemains() {
        String text = FlatText.read(PAGE).body().text();
        for (String furniture : List.of("newsletter", "Also Read", "geese", "Skip", "Holub")) {
            assertFalse(text.contains(furniture), furniture);
        }
    }

    @Test
    void findsRolesWithoutMarkup() {
        List<Block.Role> roles =
                FlatText.read(PAGE).body().blocks().stream().map(Block::role).toList();
        assertEquals(
                List.of(
                        Block.Role.PARAGRAPH,
                        Block.Role.HEADING,
                        Block.Role.PARAGRAPH,
                        Block.Role.LIST_ITEM,
                        Block.Role.HEADING,
                        Block.Role.QUESTION,
                        Block.Role.ANSWER),
                roles);
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertEquals("", FlatText.read(" \n\n").body().text());
    }

    @Test
    void aBarOfLinksIsNoTitle() {
        FlatText.Result flat =
                FlatText.read("Home  |  Letters  |  Archive\nThe bridge that sank 🌉\n" + LONG);
        assertEquals("The bridge that sank 🌉", flat.meta().title());
        assertFalse(flat.body().text().contains("Archive"));
    }

    @Test
    void marksOfMarkdownAreNoWords() {
        FlatText.Result flat =
                FlatText.read(
                        "# Guild weighs the new numbers\n\n"
                                + "*By Ida Sjöholm — Harbour Courier, 4 March 2025*\n\n"
                                + LONG);
        assertEquals("Guild weighs the new numbers", flat.meta().title());
        assertEquals(List.of("Ida Sjöholm"), flat.meta().authors());
        assertEquals("Harbour Courier", flat.meta().outlet());
        assertEquals("2025-03-04", flat.meta().published().iso());
    }
}
