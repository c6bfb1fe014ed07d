package parallax.ingest.meta;

import java.util.List;
import parallax.ingest.forest.Forest;

/// A page's candidates for its metadata as the training of their models sees them. Only
/// `pipeline/bench` needs it.
public final class TrainingMeta {

    private final DateOffer dates;
    private final List<AuthorList> authors;
    private final float[][] authorRows;
    private final House house;

    private TrainingMeta(PageView page) {
        dates = DateOffer.of(DateSigns.of(page));
        authors = AuthorList.of(AuthorSigns.of(page));
        authorRows = AuthorModel.rows(page, authors);
        house = House.of(page.outlet());
    }

    /// Gathers the candidates of a page.
    ///
    /// @param facts what the page says of itself
    /// @param lines visible lines of the page in order
    /// @param url where the page was fetched from, or empty
    public static TrainingMeta of(PageFacts facts, List<String> lines, String url) {
        return new TrainingMeta(PageView.of(facts, lines, url));
    }

    /// The days that the page names, ISO 8601, in order.
    public List<String> days() {
        return dates.days().stream().map(d -> d.day().toString()).toList();
    }

    /// The row of each day.
    public float[][] dayRows() {
        return dates.rows();
    }

    /// The lists of authors that the page makes.
    public List<List<String>> authors() {
        return authors.stream().map(AuthorList::names).toList();
    }

    /// The row of each list.
    public float[][] authorRows() {
        return authorRows;
    }

    /// The date a model chooses, ISO 8601; empty when it finds none likely.
    public String date(Forest forest) {
        return new DateModel(forest).choose(dates).published().iso();
    }

    /// The authors a model chooses.
    public List<String> authors(Forest forest) {
        return new AuthorModel(forest).best(house, authors, authorRows);
    }
}
