package parallax.compare.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import parallax.compare.Ids;
import parallax.compare.group.AverageLinkage;
import parallax.compare.origin.Origins;
import parallax.compare.relate.Company;
import parallax.compare.relate.Relator;
import parallax.compare.vector.Vectors;
import parallax.model.ClaimThread;
import parallax.model.Relation;
import parallax.model.Sighting;
import parallax.model.Story;

/// Finds the threads of a story.
public final class Threads {

    private static final double LEAST = 0.5;
    private static final double COSINE = 0.68;
    private static final double DIFFERENT = 0.5;
    private static final double CONTRADICTION = 0.62;

    private final Relator relator;

    /// Threads by `relator`.
    public Threads(Relator relator) {
        this.relator = relator;
    }

    /// Every claim that at least two articles of `story` make. A contradicted claim stays in the
    /// thread of what it contradicts, where the discrepancy shows it.
    public List<ClaimThread> of(Story story, List<Saying> sayings, Origins origins) {
        AverageLinkage graph = new AverageLinkage(sayings.size(), 0);
        Relation[][] relations = new Relation[sayings.size()][sayings.size()];
        List<Company.Link> links = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isCandidate(sayings.get(i), sayings.get(j))) {
                    links.add(new Company.Link(i, j));
                }
            }
        }
        List<Relation> related =
                relator.relate(sayings.stream().map(Saying::reading).toList(), links);
        for (int k = 0; k < related.size(); k++) {
            Company.Link link = links.get(k);
            Relation relation = settled(related.get(k), sayings, link);
            relations[link.a()][link.b()] = relation;
            relations[link.b()][link.a()] = relation;
            graph.link(link.a(), link.b(), likeness(relation));
        }
        List<ClaimThread> threads = new ArrayList<>();
        for (int[] group : graph.groups(LEAST)) {
            if (Arrays.stream(group).mapToObj(i -> sayings.get(i).article()).distinct().count()
                    > 1) {
                threads.add(thread(story, sayings, group, relations, origins));
            }
        }
        threads.sort(
                Comparator.comparingInt((ClaimThread t) -> -t.origins())
                        .thenComparingInt(t -> -t.outlets())
                        .thenComparing(ClaimThread::id));
        return threads;
    }

    private static boolean isCandidate(Saying a, Saying b) {
        return a.isTelling()
                && b.isTelling()
                && Vectors.dot(a.reading().vectors().sentence(), b.reading().vectors().sentence())
                        >= COSINE;
    }

    /// A pair that is likely the same but was not called so is asked the other way round too: the
    /// longer statement may contain the shorter.
    private Relation settled(Relation relation, List<Saying> sayings, Company.Link link) {
        if (relation.label() != Relation.Label.DIFFERENT || relation.score() < LEAST) {
            return relation;
        }
        Relation back =
                relator.relate(sayings.get(link.b()).reading(), sayings.get(link.a()).reading());
        return new Relation(back.label(), relation.score(), relation.why());
    }

    /// Only pairs called the same, or contradicting where all but the contradiction is the same,
    /// pull together.
    private static double likeness(Relation relation) {
        return switch (relation.label()) {
            case SAME -> relation.score();
            case CONTRADICT -> relation.score() >= LEAST ? CONTRADICTION : relation.score();
            case DIFFERENT -> relation.score() * DIFFERENT;
        };
    }

    private static ClaimThread thread(
            Story story,
            List<Saying> sayings,
            int[] group,
            Relation[][] relations,
            Origins origins) {
        List<Integer> order =
                Arrays.stream(group)
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                        i -> sayings.get(i).sighting(), Sightings.byTime()))
                        .toList();
        List<Sighting> sightings = order.stream().map(i -> sayings.get(i).sighting()).toList();
        int speaker = speaker(order, relations);
        List<String> why = order.stream().map(i -> why(sayings, i, speaker, relations)).toList();
        Origins.Count count = origins.count(order.stream().map(sayings::get).toList());
        return new ClaimThread(
                Ids.of("thread", sightings.stream().map(s -> s.article() + s.span()).toList()),
                sayings.get(speaker).sighting().text(),
                story.id(),
                sightings,
                why,
                count.outlets(),
                count.origins(),
                count.merged(),
                Sightings.order(sightings));
    }

    /// The wording most like all others, the earliest of equals.
    private static int speaker(List<Integer> order, Relation[][] relations) {
        return order.stream()
                .max(
                        Comparator.comparingDouble((Integer i) -> sum(i, order, relations))
                                .thenComparing(i -> -order.indexOf(i)))
                .orElseThrow();
    }

    private static double sum(int i, List<Integer> order, Relation[][] relations) {
        return order.stream()
                .mapToDouble(j -> relations[i][j] == null ? 0 : relations[i][j].score())
                .sum();
    }

    private static String why(List<Saying> sayings, int i, int speaker, Relation[][] relations) {
        if (i == speaker) {
            return "the wording most like the others";
        }
        Relation relation = relations[i][speaker];
        if (relation == null) {
            return "like another sighting of the thread";
        }
        return "%s as %s with %.2f: %s"
                .formatted(
                        relation.label().word(),
                        sayings.get(speaker).article(),
                        relation.score(),
                        String.join("; ", relation.why()));
    }
}
