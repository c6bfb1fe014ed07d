package parallax.index.search;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/// A query that cannot be answered, with every fault in it.
public final class BadQuery extends IllegalArgumentException {

    @Serial private static final long serialVersionUID = 1L;

    private static final int AROUND = 100;
    private static final int MOST_SHOWN = 20;

    private final String query;
    private final transient List<Fault> faults;

    BadQuery(String query, List<Fault> faults) {
        super(render(query, faults));
        this.query = query;
        this.faults = List.copyOf(faults);
    }

    /// The query with plain quotation marks, hyphens and spaces.
    public String query() {
        return query;
    }

    /// All faults, from left to right.
    public List<Fault> faults() {
        return faults;
    }

    private static String render(String query, List<Fault> faults) {
        List<String> lines = new ArrayList<>();
        for (Fault fault : faults.subList(0, Math.min(MOST_SHOWN, faults.size()))) {
            int from = Math.max(0, fault.at().start() - AROUND);
            int to = Math.min(query.length(), fault.at().start() + AROUND);
            String before = from == 0 ? "" : "…";
            String after = to == query.length() ? "" : "…";
            int units = Math.min(fault.at().start(), query.length());
            int width = before.length() + query.codePointCount(from, units);
            lines.add(before + query.substring(from, to) + after);
            lines.add(" ".repeat(width) + "^ " + fault.message());
            if (!fault.suggestion().isEmpty() && fault.suggestion().length() <= 2 * AROUND) {
                lines.add(" ".repeat(width) + "  try: " + fault.suggestion());
            }
        }
        if (faults.size() > MOST_SHOWN) {
            lines.add("and " + (faults.size() - MOST_SHOWN) + " more faults");
        }
        return String.join("\n", lines);
    }
}
