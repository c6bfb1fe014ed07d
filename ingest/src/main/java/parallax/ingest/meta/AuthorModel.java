package parallax.ingest.meta;

import java.util.List;
import java.util.function.Predicate;
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
        return lists.size() == 1
                ? List.of()
                : best(House.of(page.outlet()), lists, rows(page, lists));
    }

    /// The names of the likeliest list; none where the page most likely names nobody. People go
    /// before the outlet itself, where they are likelier than that nobody is named.
    List<String> best(House house, List<AuthorList> lists, float[][] rows) {
        float[] p = forest.probabilities(rows);
        List<String> best = likeliest(lists, p, _ -> true);
        if (best.isEmpty() || !best.stream().allMatch(n -> isOutlet(house, n))) {
            return best;
        }
        List<String> people =
                likeliest(lists, p, names -> names.stream().allMatch(n -> isPerson(house, n)));
        return people.isEmpty() ? best : people;
    }

    private static List<String> likeliest(
            List<AuthorList> lists, float[] p, Predicate<List<String>> which) {
        List<String> best = List.of();
        float most = LEAST;
        for (int i = 0; i < p.length; i++) {
            List<String> names = lists.get(i).names();
            if (p[i] >= most && which.test(names)) {
                best = names;
                most = p[i];
            }
        }
        return best;
    }

    private static boolean isOutlet(House house, String name) {
        return house.isIn(name) || House.isOrganization(name);
    }

    private static boolean isPerson(House house, String name) {
        return Byline.isPerson(name) && !isOutlet(house, name);
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
