package parallax.compare.thread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.compare.group.AverageLinkage;
import parallax.compare.relate.Relator;

/// The bonds worth following among the sayings of a story, which are named by their positions.
///
/// @param byPair the bonds, by both positions
record Bonds(Map<Long, Bond> byPair) {

    private static final double FAINT = 0.15;

    Bonds {
        byPair = Map.copyOf(byPair);
    }

    static Bonds among(List<Saying> sayings, Relator relator) {
        List<Integer> telling =
                IntStream.range(0, sayings.size())
                        .filter(i -> sayings.get(i).isTelling())
                        .boxed()
                        .toList();
        StoryWords words = StoryWords.of(sayings);
        Map<Long, Bond> bonds = new HashMap<>();
        telling.parallelStream()
                .flatMap(i ->
                        telling.stream()
                                .filter(j -> j < i)
                                .map(j ->
                                        Map.entry(
                                                pair(i, j),
                                                Bond.of(
                                                        sayings.get(i),
                                                        sayings.get(j),
                                                        words,
                                                        relator))))
                .filter(e -> e.getValue().strength() >= FAINT)
                .toList()
                .forEach(e -> bonds.put(e.getKey(), e.getValue()));
        return new Bonds(bonds);
    }

    /// The bond of two sayings, the same both ways.
    Bond of(int a, int b) {
        return byPair.getOrDefault(pair(a, b), Bond.NONE);
    }

    /// Groups of sayings that are at least that much alike on average; what is that much alike by
    /// itself is taken by how sure it is, so that a sure bond outweighs one that is missing.
    List<int[]> groups(int sayings, double least) {
        AverageLinkage graph = new AverageLinkage(sayings, 0);
        byPair.forEach((pair, bond) -> {
            boolean isAlike = bond.strength() >= least;
            double likeness = isAlike ? Math.max(least, bond.sureness()) : bond.strength();
            graph.link(first(pair), second(pair), likeness);
        });
        return graph.groups(least);
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static int first(long pair) {
        return (int) (pair >> 32);
    }

    private static int second(long pair) {
        return (int) pair;
    }
}
