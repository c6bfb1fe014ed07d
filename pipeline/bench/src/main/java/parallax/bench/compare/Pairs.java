package parallax.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.json.Json;

/// Sentence pairs with their gold relation.
///
/// @param set name of the set
/// @param id id of the pair
/// @param a first sentence
/// @param b second sentence
/// @param label 0 different, 1 same, 2 contradict
/// @param fold which of five parts it is in; pairs that share a group or a sentence share the part
/// @param numeric whether the set marks it as about a number
record Pairs(String set, String id, String a, String b, int label, int fold, boolean numeric) {

    static final int FOLDS = 5;

    /// Reads the sets named in `sets` from `SET.jsonl.gz` in `folder`.
    static List<Pairs> of(Path folder, List<String> sets) {
        List<Pairs> pairs = new ArrayList<>();
        for (String set : sets) {
            for (JsonNode line : Lines.of(folder.resolve(set + ".jsonl.gz"))) {
                String a = Json.text(line, "a");
                String group = Json.text(line, line.has("group") ? "group" : "topic");
                int hash = (set + (group.isEmpty() ? a : group)).hashCode() * 0x9E3779B9;
                pairs.add(
                        new Pairs(
                                set,
                                Json.text(line, "id"),
                                a,
                                Json.text(line, "b"),
                                List.of("different", "same", "contradict")
                                        .indexOf(Json.text(line, "label")),
                                (hash >>> 8) % FOLDS,
                                line.path("num").asBoolean()));
            }
        }
        return pairs;
    }
}
