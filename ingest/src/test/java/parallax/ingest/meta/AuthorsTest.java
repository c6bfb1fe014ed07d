package parallax.ingest.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.ingest.meta.PageFacts.Kind;
import parallax.ingest.meta.PageFacts.Mark;

class AuthorsTest {

    private static final AuthorModel MODEL = AuthorModel.load();
    private static final String TEXT =
            "The old bridge over the harbour was closed on Monday after a crack was found."
                    + " \uD83C\uDF09";

    private static PageView page(Map<String, List<String>> metas, List<Mark> marks, String... top) {
        PageFacts facts =
                new PageFacts(
                        "Bridge closed for a month | Harbour Courier",
                        "en",
                        "",
                        metas,
                        List.of(),
                        List.of("Bridge closed for a month"),
                        marks);
        List<String> lines = new java.util.ArrayList<>(List.of("Bridge closed for a month"));
        lines.addAll(List.of(top));
        lines.addAll(List.of(TEXT, TEXT + " Ferries will run.", TEXT + " Repairs take long."));
        return PageView.of(facts, lines, "");
    }

    @Test
    void theBylineReadersSeeBeatsTheOutletInTheData() {
        PageView page =
                page(
                        Map.of(
                                "author", List.of("Harbour Courier"),
                                "og:site_name", List.of("Harbour Courier")),
                        List.of(),
                        "By Ida Sjöholm and Per Kvist");
        assertEquals(List.of("Ida Sjöholm", "Per Kvist"), MODEL.choose(page));
    }

    @Test
    void namesInTeasersAreNotTheAuthors() {
        Mark own = new Mark(Kind.AUTHOR, 2, "Ida Sjöholm", "", "author", 12, false);
        Mark aside = new Mark(Kind.AUTHOR, 1, "Per Kvist", "", "card-author", 300, true);
        Mark h1 = new Mark(Kind.HEADLINE, 1, "Bridge closed for a month", "", "", 10, false);
        PageView page =
                page(
                        Map.of("author", List.of("Ida Sjöholm")),
                        List.of(h1, own, aside),
                        "By Ida Sjöholm");
        assertEquals(List.of("Ida Sjöholm"), MODEL.choose(page));
    }

    @Test
    void aPageThatNamesNobodyHasNoAuthor() {
        assertEquals(List.of(), MODEL.choose(page(Map.of(), List.of())));
    }

    @Test
    void oneNameWrittenTwiceIsOneList() {
        List<AuthorSign> signs =
                List.of(
                        AuthorSign.of(List.of("IDA SJÖHOLM"), AuthorSign.Kind.META),
                        AuthorSign.of(List.of("Ida Sjöholm"), AuthorSign.Kind.CUED),
                        AuthorSign.of(List.of(), AuthorSign.Kind.NONE));
        List<AuthorList> lists = AuthorList.of(signs);
        assertEquals(2, lists.size());
        assertEquals(List.of("IDA SJÖHOLM"), lists.getFirst().names());
        assertEquals(
                AuthorList.FEATURES, AuthorModel.rows(page(Map.of(), List.of()), lists)[0].length);
    }
}
