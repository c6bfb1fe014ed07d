package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Chooses the people or desks of the byline.
final class Authors {

    private Authors() {}

    static List<String> choose(
            PageFacts facts, LinkedData data, List<String> lead, String title, String outlet) {
        Map<String, String> found = new LinkedHashMap<>();
        add(data.authors(), found);
        if (found.isEmpty()) {
            List<String> metas = new ArrayList<>();
            for (String name :
                    List.of(
                            "author",
                            "article:author",
                            "byl",
                            "parsely-author",
                            "dc.creator",
                            "sailthru.author")) {
                metas.addAll(facts.metas().getOrDefault(name, List.of()));
                add(metas, found);
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        if (found.isEmpty()) {
            for (PageFacts.Mark mark : facts.marks()) {
                if (mark.kind() == PageFacts.Kind.AUTHOR && mark.text().length() < 80) {
                    add(List.of(mark.text().lines().findFirst().orElse("")), found);
                    if (!found.isEmpty()) {
                        break;
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(List<String> names, Map<String, String> found) {
        for (String name : names) {
            String plain = name.strip();
            if (plain.toLowerCase(Locale.ROOT).startsWith("by ")) {
                plain = plain.substring(3).strip();
            }
            if (!plain.isEmpty() && !plain.startsWith("http") && plain.length() < 60) {
                found.putIfAbsent(Titles.key(plain), plain);
            }
        }
    }
}
