package parallax.ingest.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.DateSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-04 | 2025-03-04",
                "2025-03-04T08:15:00+01:00 | 2025-03-04T08:15+01:00",
                "2025-03-04T08:15:00.000Z | 2025-03-04T08:15Z",
                "2025-03-04 08:15 | 2025-03-04T08:15",
                "20250304 | 2025-03-04",
                "Tue, 04 Mar 2025 08:15:00 GMT | 2025-03-04",
                "1741076100 | 2025-03-04T08:15Z",
                "2025-13-41 | ''",
                "0001-01-01T00:00:00Z | ''",
            })
    void readsWhatMachinesWrite(String text, String iso) {
        assertEquals(iso, Dates.machine(text).iso());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Published 4 March 2025 at noon",
                "March 4th, 2025",
                "4. März 2025, 8:15 Uhr",
                "mardi 4 mars 2025",
                "4 de marzo de 2025",
                "4 marca 2025",
                "4 марта 2025 г.",
                "4 Μαρτίου 2025",
                "2025年3月4日",
                "04.03.2025",
                "Von: Jana | 04.03.25",
                "2025 Mar 4;15(1):e33",
                "Jana HolubMar 04, 20255 min read",
                "٤ آذار / مارس 2025",
                "১৬:২০, ৪ মার্চ ২০২৫",
                "4 ma\u0301rcius 2025",
                "2025. március 4., kedd",
                "2025 m. kovo 4 d.",
                "2025. gada 4. marts",
                "Ngày 4 tháng 3 năm 2025",
                "4 มีนาคม 2568 🗞",
                "令和7年3月4日",
                "民國114年3月4日",
            })
    void readsWhatPagesShowInManyLanguages(String text) {
        assertEquals("2025-03-04", DateText.find(text, false).iso());
    }

    @Test
    void slashesAreAmericanOnlyOnAmericanPages() {
        assertEquals("2025-03-04", DateText.find("3/4/2025", true).iso());
        assertEquals("2025-04-03", DateText.find("3/4/2025", false).iso());
        assertEquals("2025-12-14", DateText.find("12/14/2025", false).iso());
    }

    private static PageFacts facts(Map<String, List<String>> metas) {
        return new PageFacts("Bridge closed", "en", "", metas, List.of(), List.of(), List.of());
    }

    private static DateChoice choose(PageFacts facts, List<String> lines, String url) {
        List<DateSign> signs = DateSigns.of(PageView.of(facts, lines, url));
        return DateModel.load().choose(DateOffer.of(signs));
    }

    @Test
    void findsEveryDayOfALine() {
        String line = "Updated 5/3/2025, first published 4 March 2025 \uD83D\uDCF0";
        List<DateText.Found> found = DateText.all(line, false);
        assertEquals(
                List.of("2025-03-05", "2025-03-04"),
                found.stream().map(f -> f.day().toString()).toList());
        assertEquals("2025-05-03", found.getFirst().other().toString());
        assertEquals(List.of(), DateText.all("Rooms 2025 and 20255, 31.02.2025", false));
    }

    @Test
    void eachDateKeepsItsSource() {
        List<String> lines = List.of("Bridge closed", "March 5, 2025");
        String url = "https://courier.example/2025/03/06/bridge";
        PageFacts meta = facts(Map.of("article:published_time", List.of("2025-03-04")));
        assertEquals(DateSource.META, choose(meta, List.of("Bridge closed"), "").from());
        assertEquals(DateSource.VISIBLE, choose(facts(Map.of()), lines, url).from());
        DateChoice address = choose(facts(Map.of()), List.of("Bridge closed"), url);
        assertEquals(DateSource.URL, address.from());
        assertEquals("2025-03-06", address.published().iso());
        assertEquals(DateSource.NONE, choose(facts(Map.of()), List.of(), "").from());
    }

    @Test
    void findsTheDateThatOpensAParagraphOrEndsTheTitle() {
        String opening = "4 March 2025 – The bridge over the Aln \uD83C\uDF09 is shut. ".repeat(4);
        List<String> lines = List.of("Bridge closed", opening);
        assertEquals("2025-03-04", choose(facts(Map.of()), lines, "").published().iso());
        List<DateSign> signs = signs("Bridge closed | Courier | 04.03.2025");
        assertEquals(DateSign.Kind.TITLE, signs.getFirst().kind());
        assertEquals("2025-03-04", signs.getFirst().value().iso());
    }

    private static List<DateSign> signs(String title) {
        PageFacts facts = new PageFacts(title, "de", "", Map.of(), List.of(), List.of(), List.of());
        return DateSigns.of(PageView.of(facts, List.of("Bridge closed"), ""));
    }

    @Test
    void theDayOfTheNewsroomBeatsTheDayInUtc() {
        PageFacts utc = facts(Map.of("article:published_time", List.of("2025-03-05T02:10:00Z")));
        String url = "https://courier.example/2025/03/04/bridge";
        assertEquals("2025-03-04", choose(utc, List.of("Bridge closed"), url).published().iso());
    }
}
