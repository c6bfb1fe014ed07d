package parallax.ingest.meta;

import java.util.List;
import parallax.ingest.forest.Forest;

/// Says how likely each list of authors a page makes is its byline (`authors.model`).
///
/// Trained by `parallax.bench.extract.TrainMeta` on pages split by site.
///
/// @param forest trees over the features of a list
public record AuthorModel(Forest forest) {

    private static final float LEAST = 0.12f;
    private static final int AFTER = 40;
    private static final int BEFORE = 12;

    /// The weights committed with the code.
    public static AuthorModel load() {
        return new AuthorModel(Weights.read("authors.model"));
    }

    List<String> choose(PageView page) {
        List<AuthorList> lists = AuthorList.of(AuthorSigns.of(page));
        return lists.size() == 1 ? List.of() : best(lists, rows(page, lists));
    }

    /// The names of the likeliest list; none where the page most likely names nobody.
    List<String> best(List<AuthorList> lists, float[][] rows) {
        float[] p = forest.probabilities(rows);
        int best = -1;
        float most = LEAST;
        for (int i = 0; i < p.length; i++) {
            best = p[i] >= most ? i : best;
            most = Math.max(most, p[i]);
        }
        return best < 0 ? List.of() : lists.get(best).names();
    }

    static float[][] rows(PageView page, List<AuthorList> lists) {
        House house = House.of(page.outlet());
        StringBuilder shown = new StringBuilder();
        page.lead().around(AFTER, BEFORE).forEach(l -> shown.append(TextKey.of(l)).append(' '));
        String keys = shown.toString();
        float[][] rows = new float[lists.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = lists.get(i).features(lists, i, house, keys);
        }
        return rows;
    }
}
