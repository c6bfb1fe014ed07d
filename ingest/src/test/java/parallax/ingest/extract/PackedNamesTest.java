package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PackedNamesTest {

    private static final PackedNames NAMES =
            PackedNames.of("script", "style", "a", "aria-hidden", "itemprop", "li", "ul", "ol");

    @Test
    void findsEachNameWhateverItsCase() {
        assertEquals(8, NAMES.size());
        assertEquals(0, NAMES.find(Packed.of("script")));
        assertEquals(0, NAMES.find(Packed.of("SCRIPT")));
        assertEquals(2, NAMES.find(Packed.of("a")));
        assertEquals(3, NAMES.find(Packed.of("Aria-Hidden")));
        assertEquals(7, NAMES.find(Packed.of("ol")));
    }

    @Test
    void findsNoOther() {
        for (String other : new String[] {"", "s", "b", "lu", "scripts", "\u0000", "é", "🚢"}) {
            assertEquals(-1, NAMES.find(Packed.of(other)), other);
            assertFalse(NAMES.has(Packed.of(other)), other);
        }
    }

    @Test
    void knowsLongNamesByTheirLastEightLetters() {
        assertTrue(NAMES.has(Packed.of("my-aria-hidden")));
    }
}
