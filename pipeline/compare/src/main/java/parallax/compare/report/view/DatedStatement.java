package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.model.Claim;
import parallax.model.DateValue;
import parallax.model.Document;
import parallax.model.Span;

/// A statement about a date, for the timeline of how things came to be.
///
/// @param date ISO 8601 as precise as the article is, or a range `A/B`
/// @param said the words of the date
/// @param statement the sentence
public record DatedStatement(String date, String said, Evidence statement) {

    private static final int SHOWN = 40;

    /// The day, month or year the statement begins with.
    public String from() {
        int slash = date.indexOf('/');
        return slash < 0 ? date : date.substring(0, slash);
    }

    /// The dated claims of a story, oldest date first; one a date and outlet.
    static List<DatedStatement> of(Material material) {
        List<DatedStatement> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Document document : material.documents()) {
            for (Claim claim : document.claims()) {
                for (DateValue date : claim.dates()) {
                    String key = date.value() + "\n" + Voice.nameOf(document.article());
                    if (!date.value().isEmpty() && seen.add(key)) {
                        all.add(of(document, date));
                    }
                }
            }
        }
        return all.stream()
                .sorted(
                        Comparator.comparing(DatedStatement::from)
                                .thenComparing(s -> s.statement.outlet())
                                .thenComparing(s -> s.statement.span()))
                .limit(SHOWN)
                .toList();
    }

    private static DatedStatement of(Document document, DateValue date) {
        Span sentence = Anchors.sentence(document, date.span().start());
        return new DatedStatement(date.value(), date.text(), Material.evidence(document, sentence));
    }
}
