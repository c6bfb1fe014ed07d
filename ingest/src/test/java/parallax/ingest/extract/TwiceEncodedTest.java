package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.ingest.meta.TwiceEncoded;
import parallax.model.Article;
import parallax.model.Reading;
import parallax.model.Where;

class TwiceEncodedTest {

    @ParameterizedTest
    @CsvSource({
        "The minister hasnâ€™t said so, The minister hasn’t said so",
        "The minister hasnâ\u0080\u0099t said so, The minister hasn’t said so",
        "â€œNoâ€\u009D she said, “No” she said",
        "a cafÃ© in MÃ¼nchen, a café in München",
        "21Â°C for 5Â£, 21°C for 5£",
        "the smile ðŸ˜€ came, the smile 😀 came",
        "Eine StraÃŸe in Ã–dland, Eine Straße in Ã–dland",
    })
    void mendsWhatNoOneWrites(String broken, String mended) {
        assertEquals(mended, TwiceEncoded.mend(broken));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Só amanhã”, diz. «AMANHû “AMANHÔ",
                "Âge tendre, pâté, Ångström, ÄRA, DÉJÀ VU ®",
                "e\u0301tude 👩‍🚀 naïve â €"
            })
    void leavesWhatSomeoneMayWrite(String text) {
        assertEquals(text, TwiceEncoded.mend(text));
    }

    @Test
    void aPageIsReadMended() {
        String html = "<p>It isn&acirc;&euro;&trade;t over,Â\u00A0says MarÃ\u00ADa.</p>";
        Page page = PageWalk.read(Parser.htmlParser().parseInput(html, ""));
        assertEquals(List.of("It isn’t over, says María."), page.lines());
    }

    @Test
    void soAreItsHeadlineAndItsAuthors() {
        String html =
                Pages.harbour()
                        .replace("Harbour of Lindmark", "Lindmarkâ€™s harbour")
                        .replace("Ida Sjöholm", "Ida SjÃ¶holm");
        Reading reading =
                Extractor.create()
                        .html(
                                html.getBytes(StandardCharsets.UTF_8),
                                PageContext.of(Where.of("harbour.html")));
        Article article = ((Reading.Kept) reading).article();
        assertEquals("Lindmark’s harbour reopens after 🚢 collision", article.title());
        assertEquals(List.of("Ida Sjöholm", "Per Kvist"), article.authors());
    }
}
