package parallax.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    private final Analysis analysis = new Analysis();

    @ParameterizedTest
    @CsvSource({
        "Zelenskyy, Selenskyj",
        "Zelensky, Зеленський",
        "Netanyahu, Netanjahu",
        "Lavrov, Lawrow",
        "Putin, Poutine",
        "Erdoğan, Erdogan",
        "Khamenei, Hamenei",
    })
    void spellingsOfOneNameShareAKey(String one, String other) {
        assertEquals(SpellingKey.of(one), SpellingKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Merz, Macron", "Zelensky, Zelenska", "Iran, Iraq", "Scholz, Scholl"})
    void differentNamesKeepApart(String one, String other) {
        assertNotEquals(SpellingKey.of(one), SpellingKey.of(other));
    }

    @Test
    void evensOutWhatLooksAlike() {
        assertEquals("\"a\" 'b' c-d e f", Characters.plain("“a„ ‘b’ c\u2011d\u202Fe\u00A0f\u00AD"));
    }

    @Test
    void keepsTheOffsetsOfTheOriginalText() throws IOException {
        String text = "\u00ADA sof\u00ADt\u200B ce\u00ADase\u2011fire\u00AD now 🙂 x\u00ADy";
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analysis.tokenStream("claim.exact", text)) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(text.substring(offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        assertEquals(
                List.of("A", "soft", "cease", "fire", "now", "🙂", "xy"),
                words.stream().map(Characters::plain).toList());
    }

    @Test
    void stemsByLanguageAndFoldsAccents() {
        assertEquals(List.of("guarante"), analysis.terms("claim.text.en", "guarantees"));
        assertEquals(List.of("garanti"), analysis.terms("claim.text.de", "Garantien"));
        assertEquals(List.of("cafe"), analysis.terms("claim.text.en", "cafe\u0301"));
        assertEquals(List.of("café", "s"), analysis.terms("claim.exact", "Café’s"));
        assertEquals("xx", analysis.code("tlh"));
        assertEquals("de", analysis.code("de-AT"));
    }
}
