package parallax.ingest.meta;

import java.util.List;

/// A page's candidates for its metadata as the training of their models sees them. Only
/// `pipeline/bench` needs it.
public final class TrainingMeta {

    /// Least probability of a day that is taken.
    public static final float LEAST = DateChoice.LEAST;

    private final List<DateDay> days;

    private TrainingMeta(List<DateDay> days) {
        this.days = days;
    }

    /// Gathers the candidates of a page.
    ///
    /// @param facts what the page says of itself
    /// @param lines visible lines of the page in order
    /// @param url where the page was fetched from, or empty
    public static TrainingMeta of(PageFacts facts, List<String> lines, String url) {
        PageView page = PageView.of(facts, lines, url);
        return new TrainingMeta(DateDay.of(DateSigns.of(page)));
    }

    /// The days that the page names, ISO 8601, in order.
    public List<String> days() {
        return days.stream().map(d -> d.day().toString()).toList();
    }

    /// The row of each day.
    public float[][] dayRows() {
        return days.stream().map(d -> d.features(days)).toArray(float[][]::new);
    }
}
