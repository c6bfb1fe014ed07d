package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parallax.ingest.web.Fetcher;
import parallax.ingest.web.Visit;
import parallax.json.Json;

/// Runs a fetcher, prints what becomes of each address, and lets a signal end it without loss.
final class FetchWork {

    private static final long SECONDS_TO_CLOSE = 10;

    private final FetchOptions options;
    private final Map<Visit.Outcome, Integer> counts = new EnumMap<>(Visit.Outcome.class);

    FetchWork(FetchOptions options) {
        this.options = options;
    }

    /// Does the work; answers with the exit code, 1 when an address could not be had.
    int run(BiConsumer<Fetcher, Consumer<Visit>> work) {
        CountDownLatch closed = new CountDownLatch(1);
        try (TextOut out = new TextOut(System.out);
                Fetcher fetcher = Fetcher.open(options.folder(), options.settings())) {
            Thread onSignal = new Thread(() -> stop(fetcher, closed));
            Runtime.getRuntime().addShutdownHook(onSignal);
            work.accept(fetcher, visit -> print(visit, out));
            forget(onSignal);
            System.err.println(summary() + "; pages are in " + fetcher.pages());
        } catch (LineOut.Closed nobodyReads) {
            return 0;
        } finally {
            closed.countDown();
        }
        boolean isWhole =
                counts.keySet().stream()
                        .noneMatch(o -> o == Visit.Outcome.FAILED || o == Visit.Outcome.REFUSED);
        return isWhole ? 0 : 1;
    }

    /// Work that is done needs no stopping; rounds of a watch would pile up.
    private static void forget(Thread onSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException stopping) {
            // The signal came first: the hook is running and waits for the end of this work.
        }
    }

    private static void stop(Fetcher fetcher, CountDownLatch closed) {
        try {
            if (closed.getCount() > 0) {
                fetcher.stop();
                boolean inTime = closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
                System.err.println(inTime ? "stopped; nothing is lost" : "stopped while writing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(Visit visit, TextOut out) {
        counts.merge(visit.outcome(), 1, Integer::sum);
        String line = options.json() ? Json.line(json(visit)) : people(visit);
        char[] chars = (line + "\n").toCharArray();
        out.write(chars, 0, chars.length);
        out.flush();
    }

    private static ObjectNode json(Visit visit) {
        ObjectNode line = Json.object().put("url", visit.asked().toString());
        line.put("final_url", visit.url().toString()).put("outcome", visit.outcome().word());
        line.put("status", visit.status()).put("place", visit.place());
        return line.put("reason", visit.why());
    }

    private static String people(Visit visit) {
        String result = visit.place().isEmpty() ? visit.why() : visit.place();
        return Plain.of(visit.outcome().word() + "\t" + visit.asked() + "\t" + result);
    }

    private String summary() {
        int all = counts.values().stream().mapToInt(n -> n).sum();
        StringBuilder text = new StringBuilder(all + (all == 1 ? " address" : " addresses"));
        counts.forEach(
                (outcome, n) -> text.append(", ").append(n).append(' ').append(outcome.word()));
        return text.toString();
    }
}
