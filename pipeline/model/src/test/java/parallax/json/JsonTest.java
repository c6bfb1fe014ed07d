package parallax.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void aLineHoldsNoBreakOfAnyKind() {
        String text = "Cafe\u0301 🙂\none\u0085two\u2028three\u2029four\u000Bfive\u001Csix\rseven";
        String line = Json.line(Json.object().put("text", text));
        assertEquals(1, line.split("\\R|[\u001C-\u001E]", -1).length);
        assertEquals(text, Json.parse(line).path("text").asText());
    }

    @Test
    void aLineHoldsNothingThatSteersATerminal() {
        String text = "e\u0301 🙂 \u001b[2J \u009b2J \u007f \u0007";
        String line = Json.line(Json.object().put("text", text));
        assertTrue(line.chars().noneMatch(Character::isISOControl), line);
        assertEquals(text, Json.parse(line).path("text").asText());
    }

    @Test
    void aSecondValueBehindTheFirstIsAFault() {
        IllegalArgumentException fault =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Json.parse("{\"text\": \"a\"}\n{\"text\": \"b\"}"));
        assertTrue(fault.getMessage().startsWith("2:1: "), fault.getMessage());
    }
}
