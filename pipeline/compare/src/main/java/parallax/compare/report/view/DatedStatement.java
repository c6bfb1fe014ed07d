package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.compare.thread.Notice;
import parallax.model.Claim;
import parallax.model.DateValue;
import parallax.model.Document;
import parallax.model.Span;

/// A statement about a date, for the timeline of how things came to be.
///
/// @param date ISO 8601 as precise as the article is, or a range `A/B`
/// @param said the words of the date
/// @param statement the sentence
/// @param also other outlets with the same sentence
public record DatedStatement(String date, String said, Evidence statement, List<String> also) {

    private static final int DATES = 24;
    private static final int PER_DATE = 3;

    public DatedStatement {
        also = List.copyOf(also);
    }

    /// The day, month or year the statement begins with.
    public String from() {
        int slash = date.indexOf('/');
        return slash < 0 ? date : date.substring(0, slash);
    }

    /// True when the article writes the date in other words.
    public boolean isReworded() {
        return !said.equals(from());
    }

    /// The dated claims of a story, oldest date first; one a date and outlet, and each sentence
    /// once a date. Of many dates those that most outlets name are kept, then the latest.
    static List<DatedStatement> of(Material material) {
        Map<String, DatedStatement> all = new LinkedHashMap<>();
        Map<String, SequencedSet<String>> outlets = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Document document : material.documents()) {
            String outlet = Voice.nameOf(document.article());
            for (Claim claim : document.claims()) {
                for (DateValue date : claim.dates()) {
                    if (!date.value().isEmpty() && seen.add(date.value() + "\n" + outlet)) {
                        DatedStatement found = of(document, date);
                        String key = date.value() + "\n" + found.statement.line();
                        all.putIfAbsent(key, found);
                        outlets.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(outlet);
                    }
                }
            }
        }
        all.values().removeIf(s -> Notice.is(s.statement.text()));
        all.replaceAll((key, s) -> s.alsoIn(outlets.get(key)));
        TreeMap<String, List<DatedStatement>> byDate = new TreeMap<>();
        all.values().forEach(s -> byDate.computeIfAbsent(s.from(), _ -> new ArrayList<>()).add(s));
        Comparator<String> mostNamed = Comparator.comparingInt(d -> -byDate.get(d).size());
        Set<String> kept =
                byDate.keySet().stream()
                        .sorted(mostNamed.thenComparing(Comparator.reverseOrder()))
                        .limit(DATES)
                        .collect(Collectors.toSet());
        byDate.keySet().retainAll(kept);
        Set<String> told = new HashSet<>();
        return byDate.values().stream().flatMap(about -> shown(about, told)).toList();
    }

    /// The first few statements about one date, those that most outlets share before others. What
    /// an earlier date has `told` is left out where others tell of this one; what is shown is told.
    private static Stream<DatedStatement> shown(List<DatedStatement> statements, Set<String> told) {
        List<DatedStatement> fresh =
                statements.stream().filter(s -> !told.contains(s.statement.text())).toList();
        List<DatedStatement> shown =
                (fresh.isEmpty() ? statements : fresh)
                        .stream()
                                .sorted(
                                        Comparator.comparingInt(
                                                        (DatedStatement s) -> -s.also.size())
                                                .thenComparing(s -> s.statement.outlet())
                                                .thenComparing(s -> s.statement.span()))
                                .limit(PER_DATE)
                                .sorted(Comparator.comparing(DatedStatement::date))
                                .toList();
        shown.forEach(s -> told.add(s.statement.text()));
        return shown.stream();
    }

    private DatedStatement alsoIn(SequencedSet<String> outlets) {
        List<String> others = outlets.stream().filter(o -> !o.equals(statement.outlet())).toList();
        return new DatedStatement(date, said, statement, others);
    }

    private static DatedStatement of(Document document, DateValue date) {
        Span sentence = Anchors.sentence(document, date.span().start());
        Evidence words = Material.evidence(document, sentence);
        return new DatedStatement(date.value(), date.text(), words, List.of());
    }
}
