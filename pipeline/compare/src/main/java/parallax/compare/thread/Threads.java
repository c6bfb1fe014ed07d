package parallax.compare.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.compare.Ids;
import parallax.compare.group.AverageLinkage;
import parallax.compare.origin.Origins;
import parallax.compare.relate.Relator;
import parallax.model.ClaimThread;
import parallax.model.Relation;
import parallax.model.Replay;
import parallax.model.Sighting;
import parallax.model.Story;

/// Finds the threads of a story.
public final class Threads {

    private static final double LEAST = 0.35;
    private static final double FAINT = 0.15;

    private final Relator relator;
    private final Partings partings;

    /// Threads by `relator`.
    public Threads(Relator relator) {
        this(relator, Replay.none());
    }

    /// The same, with a user's decisions on threads done again.
    public Threads(Relator relator, Replay replay) {
        this.relator = relator;
        this.partings = new Partings(replay);
    }

    /// Every claim that at least two articles of `story` make. A claim told with another number or
    /// day, or denied, stays in the thread, where the discrepancy shows it.
    public List<ClaimThread> of(Story story, List<Saying> sayings, Origins origins) {
        AverageLinkage graph = new AverageLinkage(sayings.size(), 0);
        Map<Long, Bond> bonds = bonds(sayings);
        bonds.forEach((pair, bond) -> graph.link(first(pair), second(pair), bond.strength()));
        List<ClaimThread> threads = new ArrayList<>();
        for (int[] found : graph.groups(LEAST)) {
            int[] group = partings.from(found, id(sightings(found, sayings)), sayings);
            boolean several =
                    Arrays.stream(group).mapToObj(i -> sayings.get(i).article()).distinct().count()
                            > 1;
            if (several) {
                threads.add(thread(story, sayings, group, bonds, origins));
            }
        }
        threads.sort(
                Comparator.comparingInt((ClaimThread t) -> -t.origins())
                        .thenComparingInt(t -> -t.outlets())
                        .thenComparing(ClaimThread::id));
        return threads;
    }

    /// The bonds worth following, by pair.
    private Map<Long, Bond> bonds(List<Saying> sayings) {
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
        return bonds;
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

    private ClaimThread thread(
            Story story,
            List<Saying> sayings,
            int[] group,
            Map<Long, Bond> bonds,
            Origins origins) {
        List<Integer> order = inTime(group, sayings);
        List<Sighting> sightings = order.stream().map(i -> sayings.get(i).sighting()).toList();
        int speaker = speaker(order, bonds);
        List<String> why = order.stream().map(i -> why(sayings, i, order, speaker, bonds)).toList();
        Origins.Count count = origins.count(order.stream().map(sayings::get).toList());
        return new ClaimThread(
                id(sightings),
                sayings.get(speaker).sighting().text(),
                story.id(),
                sightings,
                why,
                count.outlets(),
                count.origins(),
                count.merged(),
                Sightings.order(sightings));
    }

    private static List<Integer> inTime(int[] group, List<Saying> sayings) {
        return Arrays.stream(group)
                .boxed()
                .sorted(Comparator.comparing(i -> sayings.get(i).sighting(), Sightings.byTime()))
                .toList();
    }

    private static List<Sighting> sightings(int[] group, List<Saying> sayings) {
        return inTime(group, sayings).stream().map(i -> sayings.get(i).sighting()).toList();
    }

    private static String id(List<Sighting> sightings) {
        return Ids.of("thread", sightings.stream().map(s -> s.article() + s.span()).toList());
    }

    /// The wording most like all others, the earliest of equals.
    private static int speaker(List<Integer> order, Map<Long, Bond> bonds) {
        return order.stream()
                .max(
                        Comparator.comparingDouble((Integer i) -> sum(i, order, bonds))
                                .thenComparing(i -> -order.indexOf(i)))
                .orElseThrow();
    }

    private static double sum(int i, List<Integer> order, Map<Long, Bond> bonds) {
        return order.stream().mapToDouble(j -> bond(bonds, i, j).strength()).sum();
    }

    private static Bond bond(Map<Long, Bond> bonds, int i, int j) {
        return bonds.getOrDefault(pair(i, j), Bond.NONE);
    }

    /// Why a sighting belongs: its bond with the speaking one, or else with the one it is most
    /// like.
    private String why(
            List<Saying> sayings, int i, List<Integer> order, int speaker, Map<Long, Bond> bonds) {
        if (i == speaker) {
            return "the wording most like the others";
        }
        int other =
                bond(bonds, i, speaker).strength() >= LEAST
                        ? speaker
                        : order.stream()
                                .filter(j -> j != i)
                                .max(Comparator.comparingDouble(j -> bond(bonds, i, j).strength()))
                                .orElse(speaker);
        Bond bond = bond(bonds, i, other);
        Relation relation = relator.relate(sayings.get(i).reading(), sayings.get(other).reading());
        return String.format(
                Locale.ROOT,
                "says %s as %s (%.2f): %s",
                bond.isButForValues() ? "the same with other values" : "the same",
                outlet(sayings.get(other).sighting()),
                bond.strength(),
                String.join("; ", relation.why()));
    }

    private static String outlet(Sighting sighting) {
        String path = sighting.where().path();
        return sighting.outlet().isEmpty()
                ? path.substring(path.lastIndexOf('/') + 1)
                : sighting.outlet();
    }
}
