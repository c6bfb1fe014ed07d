package parallax.compare.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.ClaimThread;
import parallax.model.ClaimThread.Order;
import parallax.model.Published;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Where;

class TracerTest {

    private static final ClaimThread FERRY =
            thread(
                    "thread-1",
                    "The “Café e\u0301” ferry \u00ADsank 🙂 off Bergen",
                    "The boat went down");
    private static final ClaimThread TALKS = thread("thread-2", "Talks began on Sunday");
    private static final List<ClaimThread> THREADS = List.of(FERRY, TALKS);

    private static ClaimThread thread(String id, String... texts) {
        List<Sighting> sightings = Arrays.stream(texts).map(text -> sighting(id, text)).toList();
        return new ClaimThread(
                id, texts[0], "story-1", sightings, List.of(), 1, 1, List.of(), Order.UNKNOWN);
    }

    private static Sighting sighting(String thread, String text) {
        return new Sighting(
                "a",
                Where.of("a.html"),
                "",
                Span.of(0, text.length()),
                text,
                Published.UNKNOWN,
                "claim of " + thread + ": " + text);
    }

    @Test
    void knowsAThreadByTheVeryWordsOfAnyOfItsClaims() {
        assertEquals(
                Optional.of(FERRY),
                Tracer.find("the \"CAFÉ E\u0301\" ferry sank off Bergen.", THREADS));
        assertEquals(Optional.of(FERRY), Tracer.find("The boat went down!", THREADS));
        assertEquals(Optional.of(TALKS), Tracer.find("thread-2", THREADS));
        assertEquals(Optional.empty(), Tracer.find("The boat went", THREADS));
        assertEquals(Optional.empty(), Tracer.find("?!", THREADS));
    }

    @Test
    void namesTheThreadsThatGoOnFromATrace() {
        Sighting met = TALKS.sightings().getFirst();
        Trace trace =
                new Trace(
                        "Talks started",
                        Order.UNKNOWN,
                        List.of(new Trace.Step(met, "", List.of("same"), List.of())));
        assertEquals(List.of(TALKS), Tracer.further(trace, THREADS));
    }
}
