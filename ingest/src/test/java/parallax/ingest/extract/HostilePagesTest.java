package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.model.Reading;
import parallax.model.Where;

class HostilePagesTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    private static Reading read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(byte[] bytes) {
        PageContext context = PageContext.of(Where.of("hostile.html"));
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> EXTRACTOR.html(bytes, context));
    }

    @Test
    void aMillionNodesEndWithAClearStatus() {
        Reading reading = read("<p>x<b>y</b>".repeat(250_000));
        assertEquals("failed", reading.status());
        assertTrue(reading.reason().contains("pieces"), reading.reason());
    }

    @Test
    void aHundredThousandNestedTagsEnd() {
        Reading reading = read("<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000));
        assertEquals("boilerplate-only", reading.status());
    }

    @Test
    void fiftyMegabytesEnd() {
        byte[] page =
                "<p>word word, word.</p><!-- -->  ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        byte[] large = Arrays.copyOf(page, 50 << 20);
        assertTrue(read(large).status().length() > 1);
    }

    @Test
    void aPageAboveTheLimitIsRefused() {
        Reading reading = read(new byte[Extractor.LARGEST_PAGE + 1]);
        assertEquals("failed", reading.status());
        assertTrue(reading.reason().contains("limit"), reading.reason());
    }

    @Test
    void noiseIsReadWithoutComplaint() {
        for (int seed = 0; seed < 40; seed++) {
            byte[] noise = new byte[3000];
            new Random(seed).nextBytes(noise);
            assertTrue(read(noise).status().length() > 1);
        }
    }

    @Test
    void brokenLinkedDataIsAsGoodAsNone() {
        String html =
                "<script type='application/ld+json'>{\"@type\":[[[[\"NewsArticle</script>"
                        + Pages.harbour();
        assertEquals("ok", read(html).status());
    }
}
