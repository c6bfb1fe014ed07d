package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import parallax.compare.text.Statement;

class PartTest {

    @Test
    void aPartIsNeitherTheWholeNorAnotherPart() {
        Part whole = part("30 people drowned off Larnel 🌊");
        Part children = part("Of 30 dead, twelve of them children, all drowned", 12);
        Part others = part("The storm killed many, including 14 divers");
        assertEquals(new Part(false, ""), whole);
        assertEquals(new Part(true, "children"), children);
        assertEquals(new Part(true, "diver"), others);
        assertFalse(whole.mayBe(children));
        assertFalse(others.mayBe(whole));
        assertFalse(children.mayBe(others));
    }

    @Test
    void partsThatNothingTellsApartMayBeOne() {
        Part children = part("Among them 12 children");
        assertTrue(children.mayBe(part("15 of whom, they said")));
        assertTrue(children.mayBe(part("The dead include at least 15 children")));
        assertTrue(part("15 of the dead").mayBe(part("Among the 30 dead")));
    }

    private static Part part(String text) {
        return part(text, -1);
    }

    /// What the number of that value is, or the first one.
    private static Part part(String text, double value) {
        Statement statement = Statement.of(text);
        return Part.of(
                statement.tokens(),
                statement.amounts().stream()
                        .filter(a -> value < 0 || a.value() == value)
                        .findFirst()
                        .orElseThrow());
    }
}
