package parallax.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static List<String> of(String text) {
        return Paragraphs.of(text).stream().map(b -> b.span().of(text)).toList();
    }

    @Test
    void partsAtBlankLines() {
        assertEquals(
                List.of("One 🎉.", "Two,\nstill two."), of("One 🎉.\n\n  \nTwo,\nstill two.\n"));
    }

    @Test
    void partsAtLineEndsWhenThereAreNoBlankLines() {
        assertEquals(List.of("A headline", "It rained."), of("A headline\nIt rained."));
    }

    @Test
    void joinsLinesThatWereOnlyWrapped() {
        String wrapped = "The council of the small town agreed on the\nplan. It was late.";
        assertEquals(List.of(wrapped), of(wrapped));
    }

    @Test
    void findsNoneInWhiteSpace() {
        assertEquals(List.of(), of(" \n\n \n"));
    }
}
