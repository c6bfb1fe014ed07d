package parallax.ingest.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ida Sjöholm and Per Kvist, Staff Writers | Ida Sjöholm; Per Kvist",
                "Von Jana Holub, 4. März 2025 | Jana Holub",
                "Written by: Dr. Ida Sjöholm on March 4, 2025 | Dr. Ida Sjöholm",
                "Ida Sjöholm Senior Editor | Ida Sjöholm",
                "Por María Peña y José Luis Gil | María Peña; José Luis Gil",
                "Автор: Анна Белова | Анна Белова",
                "作者：李明 | 李明",
                "John Garcia Jr. | John Garcia Jr.",
                "https://social.example/courier | ''",
                "Updated March 4, 2025 | ''",
                "Staff reports | ''",
                "ByIda Sjöholm | Ida Sjöholm",
                "Ida SjöholmDec 05, 2025 2 Shares | Ida Sjöholm",
                "By Ida Sjöholm Feb 8 | Ida Sjöholm",
                "By Ida Sjöholm, Photography by Per Kvist | Ida Sjöholm",
                "von Jana Holub, Online-Redaktion | Jana Holub",
                "View all posts by Ida Sjöholm | Ida Sjöholm",
                "Foto: Per Kvist | ''",
            })
    void keepsNamesAndNothingElse(String text, String names) {
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split("; "));
        assertEquals(expected, Byline.names(text));
    }

    @Test
    void aLineWithoutACueNamesNoOne() {
        assertEquals(List.of(), Byline.cued("Ida Sjöholm walked to the quay"));
        assertEquals(List.of("Ida Sjöholm"), Byline.cued("By Ida Sjöholm | The Courier"));
        assertTrue(Byline.isBareCue("Written by"));
    }
}
