package parallax.compare.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.model.ClaimThread.Merge;
import parallax.model.OriginReason;
import parallax.model.OriginReason.Kind;

/// Articles joined into origins, each join with its reason.
final class Groups {

    private static final Comparator<OriginReason> BY_TEXT =
            Comparator.comparing(OriginReason::text).thenComparing(OriginReason::kind);

    private final Map<String, String> root = new TreeMap<>();
    private final Map<String, TreeSet<OriginReason>> reasons = new TreeMap<>();

    Groups(Collection<String> articles) {
        articles.forEach(a -> root.put(a, a));
    }

    /// Joins two articles; a reason that repeats is kept once.
    void join(String first, String second, OriginReason why) {
        String x = find(first);
        String y = find(second);
        String head = x.compareTo(y) <= 0 ? x : y;
        String tail = head.equals(x) ? y : x;
        root.put(tail, head);
        TreeSet<OriginReason> all = reasons.computeIfAbsent(head, _ -> new TreeSet<>(BY_TEXT));
        if (!tail.equals(head)) {
            Set<OriginReason> moved = reasons.remove(tail);
            all.addAll(moved == null ? Set.of() : moved);
        }
        all.add(why);
    }

    /// True when both articles go back to one origin.
    boolean areOne(String first, String second) {
        return find(first).equals(find(second));
    }

    /// True when the article is among them.
    boolean has(String article) {
        return root.containsKey(article);
    }

    /// How many groups there are.
    int size() {
        return (int) root.keySet().stream().filter(a -> find(a).equals(a)).count();
    }

    /// Groups of several articles with their reasons, by first article.
    List<Merge> merged() {
        Map<String, List<String>> members = new TreeMap<>();
        root.keySet().forEach(a -> members.computeIfAbsent(find(a), _ -> new ArrayList<>()).add(a));
        List<Merge> merged = new ArrayList<>();
        members.forEach((head, group) -> {
            if (group.size() > 1) {
                merged.add(new Merge(group, told(reasons.get(head))));
            }
        });
        merged.sort(Comparator.comparing(m -> m.articles().getFirst()));
        return merged;
    }

    /// The reasons without those that another, a longer run of the same words, contains; of two
    /// that differ in their marks only, the first.
    private static List<OriginReason> told(Set<OriginReason> reasons) {
        List<OriginReason> told = new ArrayList<>();
        for (OriginReason reason : reasons) {
            boolean known = told.stream().anyMatch(t -> letters(t).equals(letters(reason)));
            boolean within = reasons.stream().anyMatch(other -> isLonger(other, reason));
            if (!known && !within) {
                told.add(reason);
            }
        }
        return told;
    }

    private static boolean isLonger(OriginReason longer, OriginReason shorter) {
        boolean quoted = longer.kind() == Kind.SAME_QUOTE && shorter.kind() == Kind.SAME_QUOTE;
        String whole = letters(longer);
        String part = letters(shorter);
        return quoted && whole.startsWith(part) && whole.length() > part.length();
    }

    private static String letters(OriginReason reason) {
        return reason.text().replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private String find(String article) {
        String at = article;
        while (!root.get(at).equals(at)) {
            at = root.get(at);
        }
        return at;
    }
}
