package parallax.ingest.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.fyr.example/news/ferry",
        "http://fyr.example/news/ferry/",
        "https://m.fyr.example/news/ferry?utm_source=a&fbclid=1#top",
        "https://amp.fyr.example/news/ferry/amp/",
        "https://www.fyr.example/news/ferry?amp=1",
        "https://www.fyr.example/news/ferry?outputType=amp",
        "https://mobile.fyr.example/news/ferry?print=true"
    })
    void bringsEveryAddressOfAPageToOneForm(String url) {
        assertEquals("fyr.example/news/ferry", Address.canonical(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://m.example/ferry,m.example/ferry",
        "https://fyr.example/amplify,fyr.example/amplify",
        "https://fyr.example/?id=7&output=full,fyr.example?id=7&output=full",
        "https://fyr.example/camp?printer=2,fyr.example/camp?printer=2"
    })
    void keepsWhatTellsPagesApart(String url, String canonical) {
        assertEquals(canonical, Address.canonical(url));
    }
}
