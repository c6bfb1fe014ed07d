package parallax.compare.relate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import parallax.compare.text.Days;
import parallax.compare.text.Statement;

/// Days, months and years: shared, or both given and none shared.
final class DayFeatures {

    private DayFeatures() {}

    static void put(Statement a, Statement b, Row row) {
        for (Function<Statement, Set<String>> part :
                List.<Function<Statement, Set<String>>>of(
                        Days::weekdays, Days::months, Days::daysOfMonth, DayFeatures::years)) {
            Set<String> x = part.apply(a);
            Set<String> y = part.apply(b);
            Set<String> shared = new TreeSet<>(x);
            shared.retainAll(y);
            boolean both = !x.isEmpty() && !y.isEmpty();
            row.put(!both ? (x.isEmpty() && y.isEmpty() ? 0 : 0.5) : shared.isEmpty() ? -1 : 1);
        }
    }

    private static Set<String> years(Statement s) {
        Set<String> years = new TreeSet<>();
        s.moments().stream()
                .filter(m -> m.year() > 0)
                .forEach(m -> years.add(String.valueOf(m.year())));
        return years;
    }
}
