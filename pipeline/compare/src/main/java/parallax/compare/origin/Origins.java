package parallax.compare.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.compare.thread.Saying;
import parallax.model.ClaimThread.Merge;
import parallax.model.CopyPair;
import parallax.model.Document;
import parallax.model.Flag;

/// Which articles of a story go back to one origin.
public final class Origins {

    private final List<Tie> ties;
    private final Map<String, String> outlets;

    private Origins(List<Tie> ties, Map<String, String> outlets) {
        this.ties = ties;
        this.outlets = outlets;
    }

    /// Two articles that count as one, and why.
    record Tie(String first, String second, String why) {}

    /// Outlets and independent origins of one claim.
    ///
    /// @param outlets how many outlets carry it
    /// @param origins how many independent sources it has, at most `outlets`
    /// @param merged which articles count as one origin, and why
    public record Count(int outlets, int origins, List<Merge> merged) {}

    /// Reads the ties between the articles of one story.
    public static Origins of(List<Document> documents, List<CopyPair> copies) {
        List<Tie> ties = new ArrayList<>();
        Map<String, String> outlets = new HashMap<>();
        documents.forEach(d -> outlets.put(d.article().id(), outlet(d)));
        for (CopyPair copy : copies) {
            if (outlets.containsKey(copy.first()) && outlets.containsKey(copy.second())) {
                ties.add(new Tie(copy.first(), copy.second(), "copied text: " + copy.why()));
            }
        }
        Map<String, String> firstOfAgency = new TreeMap<>();
        Map<String, String> firstOfOutlet = new TreeMap<>();
        for (Document document : documents) {
            String id = document.article().id();
            String same = firstOfOutlet.putIfAbsent(outlets.get(id), id);
            if (same != null) {
                ties.add(new Tie(same, id, "same outlet: " + outlets.get(id)));
            }
            for (Flag flag : document.article().flags()) {
                if (flag.name().startsWith("syndicated:")) {
                    String agency = flag.name().substring("syndicated:".length());
                    String first = firstOfAgency.putIfAbsent(agency, id);
                    if (first != null) {
                        ties.add(new Tie(first, id, "both credit " + agency));
                    }
                }
            }
        }
        return new Origins(ties, outlets);
    }

    private static String outlet(Document document) {
        String outlet = document.article().outlet();
        return outlet.isEmpty() ? "article " + document.article().id() : outlet;
    }

    /// Counts the outlets and origins of a claim seen in these places.
    public Count count(List<Saying> sayings) {
        TreeSet<String> articles = new TreeSet<>();
        sayings.forEach(s -> articles.add(s.article()));
        Map<String, String> root = new HashMap<>();
        articles.forEach(a -> root.put(a, a));
        Map<String, TreeSet<String>> reasons = new HashMap<>();
        List<Tie> all = new ArrayList<>(ties);
        all.addAll(Channels.ties(sayings, outlets));
        for (Tie tie : all) {
            if (articles.contains(tie.first) && articles.contains(tie.second)) {
                join(root, tie, reasons);
            }
        }
        Map<String, List<String>> groups = new TreeMap<>();
        articles.forEach(a -> groups.computeIfAbsent(find(root, a), _ -> new ArrayList<>()).add(a));
        List<Merge> merged = new ArrayList<>();
        groups.forEach((head, members) -> {
            if (members.size() > 1) {
                merged.add(new Merge(members, String.join("; ", reasons.get(head))));
            }
        });
        merged.sort(Comparator.comparing(m -> m.articles().getFirst()));
        int carriers = (int) articles.stream().map(outlets::get).distinct().count();
        return new Count(carriers, groups.size(), merged);
    }

    private static void join(
            Map<String, String> root, Tie tie, Map<String, TreeSet<String>> reasons) {
        String x = find(root, tie.first);
        String y = find(root, tie.second);
        String head = x.compareTo(y) <= 0 ? x : y;
        root.put(x, head);
        root.put(y, head);
        TreeSet<String> all = reasons.computeIfAbsent(head, _ -> new TreeSet<>());
        all.addAll(reasons.getOrDefault(x, all));
        all.addAll(reasons.getOrDefault(y, all));
        all.add(tie.why);
    }

    private static String find(Map<String, String> root, String id) {
        String at = id;
        while (!root.get(at).equals(at)) {
            at = root.get(at);
        }
        return at;
    }
}
