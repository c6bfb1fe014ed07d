package parallax.compare.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parallax.compare.Ids;
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

    /// Every claim that at least two articles of `story` surely make. A claim told with another
    /// number or day, or denied, stays in the thread, where the discrepancy shows it; what is only
    /// similar is kept beside the sightings and counts nowhere.
    public List<ClaimThread> of(Story story, List<Saying> sayings, Origins origins) {
        Bonds bonds = Bonds.among(sayings, relator);
        List<ClaimThread> threads = new ArrayList<>();
        for (int[] found : bonds.groups(sayings.size(), LEAST)) {
            for (Core core : Core.of(found, bonds, sayings)) {
                int[] group = core.members();
                int[] left = partings.from(group, id(sightings(group, sayings)), sayings);
                if (Core.areSeveral(left, sayings)) {
                    Core kept = new Core(left, core.similar());
                    threads.add(thread(story, sayings, kept, bonds, origins));
                }
            }
        }
        threads.sort(
                Comparator.comparingInt((ClaimThread t) -> -t.origins())
                        .thenComparingInt(t -> -t.outlets())
                        .thenComparing(ClaimThread::id));
        return threads;
    }

    private ClaimThread thread(
            Story story, List<Saying> sayings, Core core, Bonds bonds, Origins origins) {
        List<Integer> order = inTime(core.members(), sayings);
        List<Sighting> sightings = order.stream().map(i -> sayings.get(i).sighting()).toList();
        int speaker = speaker(order, bonds);
        List<String> why = order.stream().map(i -> why(sayings, i, order, speaker, bonds)).toList();
        int[] like = core.similar().stream().mapToInt(i -> i).toArray();
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
                Sightings.order(sightings),
                sightings(like, sayings));
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
    private static int speaker(List<Integer> order, Bonds bonds) {
        return order.stream()
                .max(
                        Comparator.comparingDouble((Integer i) -> sum(i, order, bonds))
                                .thenComparing(i -> -order.indexOf(i)))
                .orElseThrow();
    }

    private static double sum(int i, List<Integer> order, Bonds bonds) {
        return order.stream().mapToDouble(j -> bonds.of(i, j).strength()).sum();
    }

    /// Why a sighting belongs: its bond with the speaking one, or else with the one it is most
    /// like.
    private String why(List<Saying> sayings, int i, List<Integer> order, int speaker, Bonds bonds) {
        if (i == speaker) {
            return "the wording most like the others";
        }
        int other =
                bonds.of(i, speaker).strength() >= LEAST
                        ? speaker
                        : order.stream()
                                .filter(j -> j != i)
                                .max(Comparator.comparingDouble(j -> bonds.of(i, j).sureness()))
                                .orElse(speaker);
        Bond bond = bonds.of(i, other);
        Relation relation = relator.relate(sayings.get(i).reading(), sayings.get(other).reading());
        return String.format(
                Locale.ROOT,
                "says %s as %s (%.2f): %s",
                bond.isButForValues() ? "the same with other values" : "the same",
                outlet(sayings.get(other).sighting()),
                bond.sureness(),
                String.join("; ", relation.why()));
    }

    private static String outlet(Sighting sighting) {
        return sighting.outlet().isEmpty() ? sighting.where().name() : sighting.outlet();
    }
}
