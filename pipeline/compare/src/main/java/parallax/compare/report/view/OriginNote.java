package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.model.ClaimThread;
import parallax.model.CopyPair;

/// Articles that count as one source, and why.
///
/// @param articles their ids
/// @param outlets their outlets
/// @param why the evidence
/// @param claims how many claims this merge touches; 0 when only the texts as wholes are alike
public record OriginNote(List<String> articles, List<String> outlets, String why, int claims) {

    public OriginNote {
        articles = List.copyOf(articles);
        outlets = List.copyOf(outlets);
    }

    /// Every merge of a story once.
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
        claims.forEach((ids, n) ->
                notes.add(new OriginNote(ids, outlets(material, ids), whys.get(ids), n)));
        return notes;
    }

    private static List<String> outlets(Material material, List<String> articles) {
        return articles.stream()
                .flatMap(a -> material.document(a).stream())
                .map(d -> Voice.nameOf(d.article()))
                .toList();
    }
}
