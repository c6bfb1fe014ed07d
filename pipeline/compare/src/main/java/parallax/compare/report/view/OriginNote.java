package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
/// @param why the reasons that no note before this one gives, or all where there is none such
/// @param claims how many claims this merge touches; 0 when only the texts as wholes are alike
public record OriginNote(
        List<String> articles, List<String> outlets, List<String> why, int claims) {

    public OriginNote {
        articles = List.copyOf(articles);
        outlets = List.copyOf(outlets);
        why = List.copyOf(why);
    }

    /// Every merge of a story once, those that touch most claims first.
    static List<OriginNote> of(Material material) {
        Map<List<String>, Integer> claims = new LinkedHashMap<>();
        Map<List<String>, String> whys = new LinkedHashMap<>();
        for (ClaimThread thread : material.threads()) {
            for (ClaimThread.Merge merge : thread.merged()) {
                claims.merge(merge.articles(), 1, Integer::sum);
                whys.putIfAbsent(merge.articles(), merge.why());
            }
        }
        for (CopyPair pair : material.copies()) {
            List<String> both = List.of(pair.first(), pair.second());
            if (claims.putIfAbsent(both, 0) == null) {
                whys.put(both, pair.why());
            }
        }
        List<OriginNote> notes = new ArrayList<>();
        Set<String> told = new HashSet<>();
        claims.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
                .forEach(e -> {
                    List<String> ids = e.getKey();
                    List<String> why = fresh(whys.get(ids), told);
                    notes.add(new OriginNote(ids, outlets(material, ids), why, e.getValue()));
                });
        return notes;
    }

    private static List<String> fresh(String why, Set<String> told) {
        List<String> all = Arrays.asList(why.split("; "));
        List<String> fresh =
                all.stream().filter(r -> told.add(r.toLowerCase(Locale.ROOT))).toList();
        return fresh.isEmpty() ? all : fresh;
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
