package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CutTest {

    private static List<Piece> pieces(int count) {
        Scope page =
                new Scope(
                        null,
                        Document.createShell("").body(),
                        new Looks().of("body", Names.none()),
                        0,
                        0,
                        0);
        Gap gap = new Gap(0, 0, 0, page);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Piece("A sentence of forty letters, " + i, page, new TextRun(), 0, gap))
                .toList();
    }

    @Test
    void aClearPageLosesItsUnsurePieces() {
        float[] p = {0.99f, 0.98f, 0.99f, 0.97f, 0.3f, 0.01f};
        float cut = Cut.of(pieces(6), p);
        assertTrue(cut > 0.3f && cut <= 0.97f, "cut " + cut);
    }

    @Test
    void anUnsurePageKeepsThem() {
        float[] p = {0.45f, 0.4f, 0.42f, 0.38f, 0.4f, 0.01f};
        float cut = Cut.of(pieces(6), p);
        assertTrue(cut > 0.01f && cut <= 0.38f, "cut " + cut);
    }

    @Test
    void aPageWithoutALikelyPieceHasNoArticle() {
        assertTrue(Cut.of(pieces(3), new float[] {0.2f, 0.1f, 0.2f}) > 1);
    }

    @Test
    void noPiecesNoArticle() {
        assertTrue(Cut.of(List.of(), new float[0]) > 1);
    }
}
