package parallax.bench.extract;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;
import parallax.ingest.extract.PageContext;
import parallax.ingest.extract.TrainingPage;
import parallax.ingest.meta.TrainingMeta;
import parallax.json.Json;
import parallax.model.Where;

/// A page with the candidates for its date and its authors, and which of them its gold names.
///
/// @param gold where it comes from
/// @param meta the candidates
record MetaPage(GoldPage gold, TrainingMeta meta) {

    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:;|,|\\||\\n|\\s(?:and|und|et|y|e|&)\\s)\\s*");
    private static final Pattern CUE = Pattern.compile("^\\s*(?:by|von|par|por|di)\\s+");

    static MetaPage of(GoldPage gold) {
        PageContext context = PageContext.of(Where.of(gold.id()));
        return new MetaPage(gold, TrainingPage.meta(gold.bytes(), context));
    }

    boolean isIn(int fold, int folds) {
        return Math.floorMod(gold.site().hashCode() * 0x9E3779B1 >>> 8, folds) == fold;
    }

    /// A label a day, 1 for the gold date; empty when the gold date is none of them.
    float[] dayLabels() {
        int right = meta.days().indexOf(gold.gold().path("date").asText(""));
        float[] labels = new float[right < 0 ? 0 : meta.days().size()];
        if (right >= 0) {
            labels[right] = 1;
        }
        return labels;
    }

    /// A label a list of authors, 1 for the gold names; empty when the gold does not say.
    float[] authorLabels() {
        if (!gold.gold().path("authors").isArray()) {
            return new float[0];
        }
        Set<String> right = plain(Json.strings(gold.gold().path("authors")));
        List<List<String>> lists = meta.authors();
        float[] labels = new float[lists.size()];
        IntStream.range(0, labels.length)
                .filter(i -> plain(lists.get(i)).equals(right))
                .forEach(i -> labels[i] = 1);
        return labels;
    }

    /// Names as the scorer compares them.
    private static Set<String> plain(Collection<String> names) {
        Set<String> plain = new TreeSet<>();
        for (String name : names) {
            Arrays.stream(PARTS.split(Parser.unescapeEntities(name, false)))
                    .map(part -> Normalizer.normalize(part, Normalizer.Form.NFKC))
                    .map(part -> CUE.matcher(part.toLowerCase(Locale.ROOT)).replaceFirst(""))
                    .map(part -> part.replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", " ").strip())
                    .filter(part -> !part.isEmpty())
                    .forEach(plain::add);
        }
        return plain;
    }
}
