package parallax.ingest.meta;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import parallax.model.DateSource;
import parallax.model.Published;

/// The publication date chosen among what a page offers, with its source.
record DateChoice(Published published, DateSource from) {

    private static final DateChoice NONE = new DateChoice(Published.UNKNOWN, DateSource.NONE);
    static final float LEAST = 0.05f;

    static DateChoice of(List<DateSign> signs, DateModel model) {
        List<DateDay> days = DateDay.of(signs);
        float[] p = model.probabilities(days);
        int best = -1;
        for (int i = 0; i < p.length; i++) {
            best = p[i] >= LEAST && (best < 0 || p[i] > p[best]) ? i : best;
        }
        return best < 0 ? NONE : of(days.get(best));
    }

    /// The day's most trusted statement: JSON-LD, then meta, marked times, visible text, the
    /// address; among those one with the newsroom's own offset.
    private static DateChoice of(DateDay day) {
        DateSign sign =
                day.signs().stream()
                        .min(
                                Comparator.comparing((DateSign s) -> s.kind().source())
                                        .thenComparing(s -> vagueness(s.value())))
                        .orElseThrow();
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
