package parallax.compare.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.OriginReason;
import parallax.model.OriginReason.Kind;

class GroupsTest {

    @Test
    void tellsTheLongestOfRunsThatBeginAlike() {
        Groups groups = new Groups(List.of("a", "b", "c"));
        groups.join("a", "b", quote("same words: “The água rose”"));
        groups.join("b", "c", quote("same words: “The água rose again 🌊 …”"));
        groups.join("a", "c", new OriginReason(Kind.CITED, "same words"));
        List<String> why =
                groups.merged().getFirst().reasons().stream().map(OriginReason::text).toList();
        assertEquals(List.of("same words", "same words: “The água rose again 🌊 …”"), why);
    }

    @Test
    void wordsThatDifferInTheirMarksAreToldOnce() {
        Groups groups = new Groups(List.of("a", "b"));
        groups.join("a", "b", quote("the same quoted words: “all must remember, he said”"));
        groups.join("a", "b", quote("the same quoted words: “all must remember 🕊 he said”"));
        assertEquals(1, groups.merged().getFirst().reasons().size());
    }

    private static OriginReason quote(String text) {
        return new OriginReason(Kind.SAME_QUOTE, text);
    }
}
