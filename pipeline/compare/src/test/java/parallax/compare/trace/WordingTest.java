package parallax.compare.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.model.Claim;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Span;

class WordingTest {

    @Test
    void namesWhatWasPutInPlaceOfWhat() {
        assertEquals(
                List.of("drop → abandon", "+ reportedly"),
                Wording.diff("They drop the bid.", "They abandon the bid reportedly."));
        assertEquals(List.of(), Wording.diff("The “bid”", "The \"bid\""));
    }

    @Test
    void tellsWhatTwoCrawlsHoldDifferently() {
        Corpus a = corpus("Ten boats sank in the bay.", "A café burned.");
        Corpus b = corpus("Twelve boats sank in the bay.", "The mayor resigned at noon.");
        List<Difference> found = StoreDiff.between(a, b);
        assertEquals(
                List.of(
                        Difference.Kind.CLAIM_CHANGED,
                        Difference.Kind.CLAIM_ONLY_IN_A,
                        Difference.Kind.CLAIM_ONLY_IN_B),
                found.stream().map(Difference::kind).toList());
        assertEquals(List.of("Ten → Twelve"), found.getFirst().diff());
        assertTrue(StoreDiff.between(a, a).isEmpty());
    }

    private static Corpus corpus(String first, String second) {
        String text = first + " " + second;
        Document document = Samples.document("a", "Post", "", "News", text);
        return Samples.corpus(
                List.of(
                        document.withClaims(
                                List.of(
                                        claim("c1", Span.of(0, first.length())),
                                        claim("c2", Span.of(first.length() + 1, text.length()))))));
    }

    private static Claim claim(String id, Span span) {
        return Claim.ownVoice(id, span, 0.5);
    }
}
