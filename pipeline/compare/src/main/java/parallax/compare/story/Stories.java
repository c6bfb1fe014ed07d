package parallax.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.compare.Ids;
import parallax.compare.group.AverageLinkage;
import parallax.model.Corpus;
import parallax.model.Embedder;
import parallax.model.Story;

/// The stories of a corpus.
public final class Stories {

    private static final double LEAST = 0.5;
    private static final double WORTH_A_LINK = 0.05;
    private static final double FEW_WORDS = 0.06;
    private static final double FEW_NAMES = 0.1;
    private static final int WHOLE = 300;

    private final Profiles.Result read;
    private final List<Profile> profiles;
    private final float[][] vectors;
    private final Likeness model;
    private final List<int[]> candidates;
    private final Neighbours neighbours;
    private final Map<Long, Double> known = new HashMap<>();

    private Stories(Profiles.Result read, float[][] vectors, Likeness model) {
        this.model = model;
        this.read = read;
        this.profiles = read.profiles();
        this.vectors = vectors;
        this.candidates = new Candidates(profiles, read.terms().length).pairs();
        this.neighbours = new Neighbours(profiles, vectors, candidates);
    }

    /// Groups all articles of `corpus`; every article is in exactly one story. Stories come oldest
    /// first.
    public static List<Story> of(Corpus corpus, Embedder embedder) {
        return of(corpus, embedder, Likeness.load());
    }

    /// The same by another model of likeness.
    public static List<Story> of(Corpus corpus, Embedder embedder, Likeness model) {
        return read(corpus, embedder, model).group();
    }

    /// The pairs of articles that grouping looks at, with their features, for training.
    public static List<Candidate> candidates(Corpus corpus, Embedder embedder) {
        Stories stories = read(corpus, embedder, (_, _, _) -> 0);
        return stories.candidates.stream()
                .map(pair ->
                        new Candidate(
                                stories.profiles.get(pair[0]).id(),
                                stories.profiles.get(pair[1]).id(),
                                stories.features(pair[0], pair[1])))
                .toList();
    }

    /// Two articles that may tell one event.
    public record Candidate(String a, String b, float[] features) {}

    private static Stories read(Corpus corpus, Embedder embedder, Likeness model) {
        Profiles.Result read = Profiles.of(corpus);
        float[][] vectors =
                embedder.embed(read.profiles().stream().map(Profile::lead).toList())
                        .toArray(float[][]::new);
        return new Stories(read, vectors, model);
    }

    private List<Story> group() {
        List<int[]> close = new ArrayList<>();
        for (int[] pair : candidates) {
            if (likeness(pair[0], pair[1]) >= WORTH_A_LINK) {
                close.add(pair);
            }
        }
        List<Story> stories = new ArrayList<>();
        for (int[] part : AverageLinkage.parts(profiles.size(), close)) {
            for (int[] group : split(part, close)) {
                stories.add(story(group));
            }
        }
        return stories;
    }

    /// Average linkage inside one connected part; small parts are compared in full.
    private List<int[]> split(int[] part, List<int[]> close) {
        AverageLinkage graph = new AverageLinkage(part.length, 0);
        if (part.length <= WHOLE) {
            for (int i = 0; i < part.length; i++) {
                for (int j = 0; j < i; j++) {
                    graph.link(i, j, likeness(part[i], part[j]));
                }
            }
        } else {
            for (int[] pair : close) {
                int i = Arrays.binarySearch(part, pair[0]);
                int j = Arrays.binarySearch(part, pair[1]);
                if (i >= 0 && j >= 0) {
                    graph.link(i, j, likeness(pair[0], pair[1]));
                }
            }
        }
        return graph.groups(LEAST).stream()
                .map(group -> Arrays.stream(group).map(i -> part[i]).toArray())
                .toList();
    }

    private double likeness(int i, int j) {
        long key = (long) Math.max(i, j) << 32 | Math.min(i, j);
        Double before = known.get(key);
        if (before != null) {
            return before;
        }
        double likeness =
                shareNothing(i, j)
                        ? 0
                        : model.of(profiles.get(i).id(), profiles.get(j).id(), features(i, j));
        known.put(key, likeness);
        return likeness;
    }

    /// True for texts with next to no telling words or names in common: in a small store two such
    /// articles may stand out together, for want of others, but nothing would explain a join.
    private boolean shareNothing(int i, int j) {
        Profile a = profiles.get(i);
        Profile b = profiles.get(j);
        return a.body().dot(b.body()) < FEW_WORDS && a.names().dot(b.names()) < FEW_NAMES;
    }

    private float[] features(int i, int j) {
        return StoryPair.features(
                profiles.get(Math.max(i, j)),
                profiles.get(Math.min(i, j)),
                vectors[Math.max(i, j)],
                vectors[Math.min(i, j)],
                neighbours.features(Math.max(i, j), Math.min(i, j)));
    }

    private Story story(int[] group) {
        List<String> articles = Arrays.stream(group).mapToObj(i -> profiles.get(i).id()).toList();
        String id = Ids.of("story", articles.stream().sorted().toList());
        return new Story(id, title(group), articles, why(group));
    }

    /// The headline of the article most like the others, the earliest of equals.
    private String title(int[] group) {
        return Arrays.stream(group)
                .boxed()
                .max(
                        Comparator.comparingDouble((Integer i) -> centrality(i, group))
                                .thenComparing(Comparator.reverseOrder()))
                .map(i -> headline(profiles.get(i)))
                .orElseThrow();
    }

    private double centrality(int i, int[] group) {
        double untitled = profiles.get(i).title().isEmpty() ? -group.length : 0;
        return untitled + Arrays.stream(group).limit(WHOLE).mapToDouble(j -> likeness(i, j)).sum();
    }

    private static String headline(Profile profile) {
        if (!profile.title().isEmpty()) {
            return profile.title();
        }
        String lead = profile.lead().strip();
        int end = lead.indexOf('\n') > 0 ? lead.indexOf('\n') : lead.length();
        return lead.substring(0, end);
    }

    /// One line for each article after the first: its closest earlier companion and what they
    /// share.
    private List<String> why(int[] group) {
        List<String> lines = new ArrayList<>();
        for (int k = 1; k < group.length; k++) {
            int i = group[k];
            int best =
                    Arrays.stream(group)
                            .limit(k)
                            .boxed()
                            .max(
                                    Comparator.comparingDouble((Integer j) -> likeness(i, j))
                                            .thenComparing(Comparator.reverseOrder()))
                            .orElseThrow();
            lines.add(line(i, best));
        }
        return lines;
    }

    private String line(int i, int j) {
        Profile a = profiles.get(i);
        Profile b = profiles.get(j);
        String days =
                Profile.daysBetween(a, b).stream()
                        .mapToObj(d -> d == 0 ? ", same day" : ", " + d + " day(s) apart")
                        .collect(Collectors.joining());
        return "%s joins %s: share %s; vectors %.2f%s; likeness %.2f"
                .formatted(
                        a.id(),
                        b.id(),
                        String.join(", ", shared(a.body(), b.body())),
                        parallax.compare.vector.Vectors.dot(vectors[i], vectors[j]),
                        days,
                        likeness(i, j));
    }

    private List<String> shared(TermVector a, TermVector b) {
        List<String> shared = new ArrayList<>();
        for (int at : a.heaviest(60)) {
            if (shared.size() < 6 && Arrays.binarySearch(b.terms(), a.terms()[at]) >= 0) {
                shared.add(read.terms()[a.terms()[at]]);
            }
        }
        return shared;
    }
}
