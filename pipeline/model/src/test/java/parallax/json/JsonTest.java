package parallax.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void aLineHoldsNoBreakOfAnyKind() {
        String text = "Cafe\u0301 🙂\none\u0085two\u2028three\u2029four\u000Bfive\u001Csix\rseven";
        String line = Json.line(Json.object().put("text", text));
        assertEquals(1, line.split("\\R|[\u001C-\u001E]", -1).length);
        assertEquals(text, Json.parse(line).path("text").asText());
    }
}
