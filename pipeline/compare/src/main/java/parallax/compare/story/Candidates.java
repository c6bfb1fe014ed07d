package parallax.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/// Finds, for each article in time order, the earlier ones worth a closer look: those that share
/// its heaviest terms, through an inverted index of heavy terms only.
final class Candidates {

    private static final int HEAVY = 25;
    private static final int NEIGHBOURS = 30;
    private static final int WINDOW_DAYS = 14;
    private static final double LEAST = 0.03;

    private final List<Profile> profiles;
    private final int longestList;
    private final int[][] postings;
    private final float[][] weights;
    private final int[] sizes;
    private final float[] score;

    Candidates(List<Profile> profiles, int terms) {
        this.profiles = profiles;
        this.longestList = Math.max(60, profiles.size() / 100);
        this.postings = new int[terms][];
        this.weights = new float[terms][];
        this.sizes = new int[terms];
        this.score = new float[profiles.size()];
    }

    /// Pairs `{later, earlier}` of positions, in order.
    List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            List<Heavy> heavy = heavy(profiles.get(i));
            for (int j : neighbours(i, heavy)) {
                pairs.add(new int[] {i, j});
            }
            add(i, heavy);
        }
        return pairs;
    }

    private int[] neighbours(int i, List<Heavy> terms) {
        int[] found = new int[16];
        int n = 0;
        for (Heavy heavy : terms) {
            int term = heavy.term;
            for (int k = Math.max(0, sizes[term] - longestList); k < sizes[term]; k++) {
                int j = postings[term][k];
                if (score[j] == 0 && inWindow(i, j)) {
                    found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
                    found[n++] = j;
                }
                score[j] += heavy.weight * weights[term][k];
            }
        }
        return best(Arrays.copyOf(found, n));
    }

    /// A term that leads to an article.
    private record Heavy(int term, float weight) {}

    /// The heaviest terms of the whole text and of headline and opening, whose weights add up.
    private static List<Heavy> heavy(Profile profile) {
        TreeMap<Integer, Float> heavy = new TreeMap<>();
        for (TermVector part : List.of(profile.body(), profile.opening())) {
            for (int at : part.heaviest(HEAVY)) {
                heavy.merge(part.terms()[at], part.weights()[at] / 2, Float::sum);
            }
        }
        return heavy.entrySet().stream().map(e -> new Heavy(e.getKey(), e.getValue())).toList();
    }

    private int[] best(int[] found) {
        int[] ranked =
                Arrays.stream(found)
                        .filter(j -> score[j] >= LEAST)
                        .boxed()
                        .sorted((x, y) -> {
                            int byScore = Float.compare(score[y], score[x]);
                            return byScore != 0 ? byScore : Integer.compare(x, y);
                        })
                        .limit(NEIGHBOURS)
                        .mapToInt(Integer::intValue)
                        .toArray();
        Arrays.fill(score, 0);
        return ranked;
    }

    private boolean inWindow(int i, int j) {
        OptionalLong days = Profile.daysBetween(profiles.get(i), profiles.get(j));
        return days.isEmpty() || days.getAsLong() <= WINDOW_DAYS;
    }

    private void add(int i, List<Heavy> terms) {
        for (Heavy heavy : terms) {
            int term = heavy.term;
            if (postings[term] == null) {
                postings[term] = new int[4];
                weights[term] = new float[4];
            } else if (sizes[term] == postings[term].length) {
                postings[term] = Arrays.copyOf(postings[term], sizes[term] * 2);
                weights[term] = Arrays.copyOf(weights[term], sizes[term] * 2);
            }
            postings[term][sizes[term]] = i;
            weights[term][sizes[term]++] = heavy.weight;
        }
    }
}
