package parallax.bench.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Labels the pieces of a page by finding them in the gold text: long pieces first, each gold word
/// used once; short pieces only where their neighbours allow.
final class Alignment {

    private static final int RUN = 4;

    private final List<String> gold;
    private final Map<String, List<Integer>> runs = new HashMap<>();
    private final boolean[] used;

    private Alignment(String text) {
        gold = words(text);
        used = new boolean[gold.size()];
        for (int n = 1; n <= RUN; n++) {
            for (int i = 0; i + n <= gold.size(); i++) {
                runs.computeIfAbsent(run(gold, i, n), _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /// 1 for pieces of the gold text, 0 for others.
    static float[] label(List<String> pieces, String goldText) {
        Alignment alignment = new Alignment(goldText);
        List<List<String>> all = pieces.stream().map(Alignment::words).toList();
        float[] labels = new float[pieces.size()];
        int[] place = new int[pieces.size()];
        Arrays.fill(place, -1);
        int[] order =
                IntStream.range(0, all.size())
                        .boxed()
                        .sorted(Comparator.comparing((Integer i) -> -all.get(i).size()))
                        .mapToInt(i -> i)
                        .toArray();
        for (int i : order) {
            alignment.place(all.get(i), i, labels, place);
        }
        return labels;
    }

    private void place(List<String> words, int i, float[] labels, int[] place) {
        if (words.isEmpty()) {
            return;
        }
        int low = 0;
        int high = gold.size();
        if (words.size() < 8) {
            for (int j = i - 1; j >= 0; j--) {
                if (place[j] >= 0) {
                    low = place[j];
                    break;
                }
            }
            for (int j = i + 1; j < place.length; j++) {
                if (place[j] >= 0) {
                    high = place[j] + 8;
                    break;
                }
            }
        }
        int at = claim(words, low, high);
        if (at >= 0) {
            labels[i] = 1;
            place[i] = at;
        }
    }

    /// First gold place of the words when at least 60 % of them stand there unused, else -1.
    private int claim(List<String> words, int low, int high) {
        int n = Math.min(RUN, words.size());
        List<Integer> hits = new ArrayList<>();
        int last = low - 1;
        for (int i = 0; i + n <= words.size(); i++) {
            for (int at : runs.getOrDefault(run(words, i, n), List.of())) {
                if (at > last && at < high && free(at, n)) {
                    hits.add(at);
                    last = at;
                    break;
                }
            }
        }
        int needed = words.size() - n + 1;
        if (hits.isEmpty() || hits.size() < 0.6 * needed) {
            return -1;
        }
        for (int at : hits) {
            Arrays.fill(used, at, at + n, true);
        }
        return hits.getFirst();
    }

    private boolean free(int at, int n) {
        int taken = 0;
        for (int i = at; i < at + n; i++) {
            taken += used[i] ? 1 : 0;
        }
        return taken * 2 <= n;
    }

    private static String run(List<String> words, int at, int n) {
        return String.join(" ", words.subList(at, at + n));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean ideograph = c >= 0x2E80 && c < 0xA000 || c >= 0xE00 && c < 0xE80;
            boolean letter = Character.isLetterOrDigit(c) && !ideograph;
            if (!letter && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
            if (ideograph && Character.isLetterOrDigit(c)) {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }
}
