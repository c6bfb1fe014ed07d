package parallax.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05|2024-03-05",
                "2024-03-05T10:11:12Z|2024-03-05T10:11:12Z",
                "2024-03-05T10:11:12.500+0200|2024-03-05T10:11:12+02:00",
                "2024-03-05 10:11|2024-03-05T10:11",
                "2024/03/05|2024-03-05",
                "20240305|2024-03-05",
                "Tue, 5 Mar 2024 10:11:12 GMT|2024-03-05T10:11:12Z",
                "Tue, 05 Mar 2024 10:11:12 +0100|2024-03-05T10:11:12+01:00",
                "1709633472|''",
                "2024-13-05|''",
                "2024-03|''",
                "yesterday|''",
                "''|''"
            })
    void readsWhatIsADateAndNothingElse(String given, String iso) {
        assertEquals(iso, GivenDate.read(given).iso());
    }
}
