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
                "3 Feb 2026|2026-02-03",
                "Tuesday, February 3rd, 2026, 9:14 PM|2026-02-03",
                "14.12.2025|2025-12-14",
                "3/4/2026|''",
                "3 Feb 2026 to 5 Feb 2026|''",
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
