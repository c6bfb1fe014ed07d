package parallax.ingest.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a host answered to one request.
///
/// @param url the address asked
/// @param at when
/// @param status HTTP status
/// @param headers the answer's headers in their order
/// @param body as it was sent, compressed or not
record Answer(
        URI url, Instant at, int status, List<Map.Entry<String, String>> headers, byte[] body) {

    /// The value of a header, whatever its case; empty when absent.
    String header(String name) {
        return headers.stream()
                .filter(h -> h.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /// Where a redirect leads; empty when this is none.
    Optional<String> redirect() {
        boolean isRedirect =
                switch (status) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        return isRedirect ? Optional.of(header("Location")) : Optional.empty();
    }

    /// True when the host asks to come back later.
    boolean isBusy() {
        return status == 429 || status == 503;
    }

    /// How long the host asks to wait, in seconds or until a date; empty when it does not.
    Optional<Duration> retryAfter() {
        String value = header("Retry-After").strip();
        try {
            if (value.matches("\\d{1,6}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Duration.between(
                                    at,
                                    ZonedDateTime.parse(
                                            value, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
