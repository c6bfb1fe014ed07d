package parallax.compare.report.view;

import static parallax.model.OriginReason.Kind.SAME_OUTLET;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.ClaimThread;
import parallax.model.CopyPair;
import parallax.model.OriginReason;

/// Articles that count as one source, and why.
///
/// @param articles their ids
/// @param outlets their outlets, each once, with the number of its articles where it has several
/// @param why the first reasons that no note before this one gives, or of all where there are none
/// @param left how many reasons more there are
/// @param claims how many claims this merge touches; 0 when only the texts as wholes are alike
public record OriginNote(
        List<String> articles, List<String> outlets, List<String> why, int left, int claims) {

    private static final int SHOWN = 4;

    public OriginNote {
        articles = List.copyOf(articles);
        outlets = List.copyOf(outlets);
        why = List.copyOf(why);
    }

    /// One source on the way to its note.
    private static final class Tally {
        private final Set<String> articles = new TreeSet<>();
        private final Set<String> why = new LinkedHashSet<>();
        private int claims;

        private void add(List<String> articles, List<OriginReason> reasons, int claims) {
            this.articles.addAll(articles);
            reasons.forEach(r -> why.add(r.text()));
            this.claims += claims;
        }
    }

    /// Every merge of a story once, those that touch most claims first; what is one source only
    /// because it is one outlet is told once an outlet.
    static List<OriginNote> of(Material material) {
        Map<Object, Tally> tallies = new LinkedHashMap<>();
        for (ClaimThread thread : material.threads()) {
            for (ClaimThread.Merge merge : thread.merged()) {
                boolean house = merge.reasons().stream().allMatch(r -> r.kind() == SAME_OUTLET);
                tallies.computeIfAbsent(
                                house ? merge.reasons() : merge.articles(), _ -> new Tally())
                        .add(merge.articles(), merge.reasons(), 1);
            }
        }
        for (CopyPair pair : material.copies()) {
            List<String> both = List.of(pair.first(), pair.second());
            if (!tallies.containsKey(both)) {
                tallies.computeIfAbsent(both, _ -> new Tally()).add(both, pair.reasons(), 0);
            }
        }
        Set<String> told = new HashSet<>();
        return tallies.values().stream()
                .sorted(Comparator.comparingInt(t -> -t.claims))
                .map(t -> note(material, t, told))
                .toList();
    }

    private static OriginNote note(Material material, Tally tally, Set<String> told) {
        List<String> ids = List.copyOf(tally.articles);
        List<String> why = fresh(tally.why, told);
        List<String> shown = why.subList(0, Math.min(SHOWN, why.size()));
        int left = why.size() - shown.size();
        return new OriginNote(ids, outlets(material, ids), shown, left, tally.claims);
    }

    private static List<String> fresh(Set<String> all, Set<String> told) {
        List<String> fresh =
                all.stream().filter(r -> told.add(r.toLowerCase(Locale.ROOT))).toList();
        return fresh.isEmpty() ? List.copyOf(all) : fresh;
    }

    private static List<String> outlets(Material material, List<String> articles) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        articles.stream()
                .flatMap(a -> material.document(a).stream())
                .forEach(d -> counts.merge(Voice.nameOf(d.article()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e ->
                        e.getValue() == 1
                                ? e.getKey()
                                : e.getKey() + " (" + Words.count(e.getValue(), "article") + ")")
                .toList();
    }
}
