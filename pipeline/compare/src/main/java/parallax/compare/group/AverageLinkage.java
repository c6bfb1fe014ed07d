package parallax.compare.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// Joins the two most alike groups until none are alike enough; the likeness of two groups is the
/// mean over all pairs of their members, where a pair that was never linked counts as `missing`.
/// Ties go to the lower positions, so the outcome is one and the same for the same links.
public final class AverageLinkage {

    private final double missing;
    private final List<Map<Integer, Sum>> links = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] version;

    /// A graph of `size` members whose unlinked pairs have likeness `missing`.
    public AverageLinkage(int size, double missing) {
        this.missing = missing;
        this.version = new int[size];
        for (int i = 0; i < size; i++) {
            links.add(new TreeMap<>());
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /// Says how alike two members are; the last word on a pair counts.
    public void link(int a, int b, double likeness) {
        if (a != b) {
            links.get(a).put(b, new Sum(likeness, 1));
            links.get(b).put(a, new Sum(likeness, 1));
        }
    }

    /// The groups whose joins all had at least `least` likeness, members ascending, groups by first
    /// member. Uses up the graph.
    public List<int[]> groups(double least) {
        PriorityQueue<Join> queue = new PriorityQueue<>(Join.ORDER);
        for (int a = 0; a < links.size(); a++) {
            for (int b : links.get(a).keySet()) {
                if (a < b) {
                    offer(queue, a, b, least);
                }
            }
        }
        while (!queue.isEmpty()) {
            Join join = queue.poll();
            if (isCurrent(join)) {
                merge(join.a, join.b);
                for (int other : links.get(join.a).keySet()) {
                    offer(queue, Math.min(join.a, other), Math.max(join.a, other), least);
                }
            }
        }
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().mapToInt(Integer::intValue).sorted().toArray())
                .sorted(Comparator.comparingInt(group -> group[0]))
                .toList();
    }

    private boolean isCurrent(Join join) {
        return version[join.a] == join.versionA && version[join.b] == join.versionB;
    }

    private void offer(PriorityQueue<Join> queue, int a, int b, double least) {
        Sum sum = links.get(a).get(b);
        double pairs = (double) members.get(a).size() * members.get(b).size();
        double likeness = (sum.total + (pairs - sum.count) * missing) / pairs;
        if (likeness >= least) {
            queue.add(new Join(likeness, a, b, version[a], version[b]));
        }
    }

    private void merge(int a, int b) {
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        version[a]++;
        version[b] = -1;
        Map<Integer, Sum> moved = new HashMap<>(links.get(b));
        links.get(b).clear();
        links.get(a).remove(b);
        moved.remove(a);
        moved.forEach((other, sum) -> {
            Sum both = links.get(a).merge(other, sum, Sum::plus);
            links.get(other).remove(b);
            links.get(other).put(a, both);
        });
    }

    private record Sum(double total, int count) {
        Sum plus(Sum other) {
            return new Sum(total + other.total, count + other.count);
        }
    }

    private record Join(double likeness, int a, int b, int versionA, int versionB) {
        static final Comparator<Join> ORDER =
                Comparator.comparingDouble((Join j) -> -j.likeness)
                        .thenComparingInt(j -> j.a)
                        .thenComparingInt(j -> j.b);
    }

    /// Members connected by `pairs`, each part ascending, parts by first member.
    public static List<int[]> parts(int size, List<int[]> pairs) {
        int[] root = new int[size];
        Arrays.setAll(root, i -> i);
        for (int[] pair : pairs) {
            int x = find(root, pair[0]);
            int y = find(root, pair[1]);
            root[Math.max(x, y)] = Math.min(x, y);
        }
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            parts.computeIfAbsent(find(root, i), _ -> new ArrayList<>()).add(i);
        }
        return parts.values().stream()
                .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
