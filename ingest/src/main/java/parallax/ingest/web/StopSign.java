package parallax.ingest.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Lets another thread end the work: pauses end at once, and every loop asks it.
final class StopSign {

    private boolean isSet;

    /// Ends the work.
    synchronized void set() {
        isSet = true;
        notifyAll();
    }

    synchronized boolean isSet() {
        return isSet;
    }

    /// Waits until a moment, or until the sign is set.
    synchronized void waitUntil(Instant moment, Clock clock) {
        try {
            while (!isSet && clock.instant().isBefore(moment)) {
                wait(Math.max(1, Duration.between(clock.instant(), moment).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            isSet = true;
        }
    }
}
