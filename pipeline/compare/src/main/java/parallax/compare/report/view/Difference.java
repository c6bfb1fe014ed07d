package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.trace.Wording;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;

/// A point on which outlets differ, with every value and its sentence.
///
/// @param id id of the discrepancy
/// @param thread id of the thread it is about, or empty
/// @param kind what differs
/// @param about what the values are values of
/// @param values all values, the most widely reported first; never says which is right
public record Difference(String id, String thread, Kind kind, String about, List<Value> values) {

    private static final int SHOWN = 4;
    private static final double COPY = 0.8;
    private static final List<Kind> WEIGHTIEST_FIRST =
            List.of(
                    Kind.NUMBER,
                    Kind.POLARITY,
                    Kind.DATE,
                    Kind.PLACE,
                    Kind.ATTRIBUTION,
                    Kind.NAME,
                    Kind.ROLE,
                    Kind.WORDING,
                    Kind.SPELLING);

    public Difference {
        values = List.copyOf(values);
    }

    /// One value and who gives it.
    ///
    /// @param evidence every sentence that gives it
    public record Value(String value, List<Evidence> evidence) {
        public Value {
            evidence = List.copyOf(evidence);
        }

        /// The outlets that give it, each once.
        public List<String> outlets() {
            return evidence.stream().map(Evidence::outlet).distinct().toList();
        }
    }

    /// One sentence of each outlet that gives `value`, of the first few outlets, none that is
    /// nearly word for word one shown before; where only the spelling differs, one is enough.
    public List<Evidence> shown(Value value) {
        Set<String> outlets = new HashSet<>();
        List<Evidence> shown = new ArrayList<>();
        for (Evidence e : value.evidence()) {
            boolean full = shown.size() >= (kind == Kind.SPELLING ? 1 : SHOWN);
            if (!full && outlets.add(e.outlet()) && shown.stream().noneMatch(s -> isCopy(s, e))) {
                shown.add(e);
            }
        }
        return shown;
    }

    private static boolean isCopy(Evidence a, Evidence b) {
        return Wording.kept(a.text(), b.text()) > COPY;
    }

    /// How many sentences [#shown(Value)] leaves out.
    public int left(Value value) {
        return value.evidence().size() - shown(value).size();
    }

    static List<Difference> of(Material material) {
        return material.discrepancies().stream()
                .sorted(
                        Comparator.comparing((Discrepancy d) -> WEIGHTIEST_FIRST.indexOf(d.kind()))
                                .thenComparing(d -> -d.confidence())
                                .thenComparing(Discrepancy::about)
                                .thenComparing(Discrepancy::id))
                .map(d -> of(material, d))
                .toList();
    }

    private static Difference of(Material material, Discrepancy discrepancy) {
        List<Value> values =
                discrepancy.values().stream()
                        .map(v ->
                                new Value(
                                        v.value(),
                                        v.sightings().stream().map(material::inSentence).toList()))
                        .sorted(Comparator.comparingInt(v -> -v.outlets().size()))
                        .toList();
        return new Difference(
                discrepancy.id(),
                discrepancy.thread(),
                discrepancy.kind(),
                discrepancy.about(),
                values);
    }
}
