package parallax.ingest.meta;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import parallax.model.DateSource;
import parallax.model.Published;

/// The publication date chosen among what a page offers, with its source.
///
/// Where a page shows its readers one date near the headline and gives machines another, the shown
/// one mostly wins: people who dated pages by hand did so, and the text we hold is of that day.
record DateChoice(Published published, DateSource from) {

    private static final Comparator<DateSign> TRUST =
            Comparator.comparing((DateSign s) -> s.kind().source())
                    .thenComparing(s -> vagueness(s.value()));

    /// No date.
    static final DateChoice NONE = new DateChoice(Published.UNKNOWN, DateSource.NONE);

    /// The day's most trusted statement: JSON-LD, then meta, marked times, visible text, the
    /// address; among those one with the newsroom's own offset.
    static DateChoice of(DateDay day) {
        DateSign sign = Collections.min(day.signs(), TRUST);
        return new DateChoice(sign.value(), sign.kind().source());
    }

    private static int vagueness(Published value) {
        return switch (value) {
            case Published.At(var moment) -> moment.getOffset().equals(ZoneOffset.UTC) ? 1 : 0;
            case Published.Local _ -> 2;
            case Published.On _ -> 3;
            case Published.Unknown _ -> 4;
        };
    }
}
