package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.model.ClaimThread;
import parallax.model.CopyPair;

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

    /// Every merge of a story once, those that touch most claims first.
    static List<OriginNote> of(Material material) {
        Map<List<String>, Integer> claims = new LinkedHashMap<>();
        Map<List<String>, Set<String>> whys = new LinkedHashMap<>();
        for (ClaimThread thread : material.threads()) {
            for (ClaimThread.Merge merge : thread.merged()) {
                claims.merge(merge.articles(), 1, Integer::sum);
                reasons(whys, merge.articles()).addAll(parts(merge.why()));
            }
        }
        for (CopyPair pair : material.copies()) {
            List<String> both = List.of(pair.first(), pair.second());
            if (claims.putIfAbsent(both, 0) == null) {
                reasons(whys, both).addAll(parts(pair.why()));
            }
        }
        List<OriginNote> notes = new ArrayList<>();
        Set<String> told = new HashSet<>();
        claims.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
                .forEach(e -> {
                    List<String> ids = e.getKey();
                    List<String> why = fresh(whys.get(ids), told);
                    List<String> shown = why.subList(0, Math.min(SHOWN, why.size()));
                    int left = why.size() - shown.size();
                    notes.add(
                            new OriginNote(ids, outlets(material, ids), shown, left, e.getValue()));
                });
        return notes;
    }

    private static Set<String> reasons(Map<List<String>, Set<String>> whys, List<String> articles) {
        return whys.computeIfAbsent(articles, _ -> new LinkedHashSet<>());
    }

    private static List<String> parts(String why) {
        return Arrays.asList(why.split("; "));
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
