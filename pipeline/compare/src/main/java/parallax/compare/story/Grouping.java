package parallax.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import parallax.compare.Ids;
import parallax.compare.group.AverageLinkage;
import parallax.compare.vector.Vectors;
import parallax.model.Story;

/// Joins judged pairs of articles into stories and says why.
final class Grouping {

    private static final double LEAST = 0.5;
    private static final double WORTH_A_LINK = 0.05;
    private static final int WHOLE = 300;
    private static final int HEADLINE = 110;

    private final Profiles.Result read;
    private final List<Profile> profiles;
    private final float[][] vectors;
    private final List<int[]> candidates;
    private final Judgement judgement;

    Grouping(Profiles.Result read, float[][] vectors, List<int[]> candidates, Judgement judgement) {
        this.read = read;
        this.profiles = read.profiles();
        this.vectors = vectors;
        this.candidates = candidates;
        this.judgement = judgement;
    }

    /// All stories, oldest first.
    List<Story> stories() {
        judgement.again(candidates);
        List<int[]> close = new ArrayList<>();
        for (int[] pair : candidates) {
            if (judgement.of(pair[0], pair[1]) >= WORTH_A_LINK) {
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
                    graph.link(i, j, judgement.of(part[i], part[j]));
                }
            }
        } else {
            for (int[] pair : close) {
                int i = Arrays.binarySearch(part, pair[0]);
                int j = Arrays.binarySearch(part, pair[1]);
                if (i >= 0 && j >= 0) {
                    graph.link(i, j, judgement.of(pair[0], pair[1]));
                }
            }
        }
        return graph.groups(LEAST).stream()
                .map(group -> Arrays.stream(group).map(i -> part[i]).toArray())
                .toList();
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
        return untitled
                + Arrays.stream(group).limit(WHOLE).mapToDouble(j -> judgement.of(i, j)).sum();
    }

    private static String headline(Profile profile) {
        if (!profile.title().isEmpty()) {
            return profile.title();
        }
        String line = profile.lead().strip().lines().findFirst().orElse("");
        if (line.length() <= HEADLINE) {
            return line;
        }
        int end = line.lastIndexOf(' ', HEADLINE);
        return line.substring(0, end > 0 ? end : HEADLINE) + "…";
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
                                    Comparator.comparingDouble((Integer j) -> judgement.of(i, j))
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
                        .mapToObj(d ->
                                d == 0
                                        ? ", same day"
                                        : ", " + d + (d == 1 ? " day" : " days") + " apart")
                        .collect(Collectors.joining());
        return "%s joins %s: share %s; vectors %.2f%s; likeness %.2f"
                .formatted(
                        a.id(),
                        b.id(),
                        String.join(", ", shared(a.body(), b.body())),
                        Vectors.dot(vectors[i], vectors[j]),
                        days,
                        judgement.of(i, j));
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
