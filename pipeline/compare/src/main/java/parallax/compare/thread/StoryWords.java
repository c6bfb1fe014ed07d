package parallax.compare.thread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.compare.text.Token;

/// How common words are in one story: all that is said there shares the words of its topic, so
/// sharing those says little.
///
/// @param articles how many articles the story has
/// @param sayings how many sayings have a word, by its stem
record StoryWords(int articles, Map<String, Integer> sayings) {

    StoryWords {
        sayings = Map.copyOf(sayings);
    }

    static StoryWords of(List<Saying> all) {
        Map<String, Integer> sayings = new HashMap<>();
        all.forEach(s -> stems(s).forEach(stem -> sayings.merge(stem, 1, Integer::sum)));
        long articles = all.stream().map(Saying::article).distinct().count();
        return new StoryWords((int) articles, sayings);
    }

    /// How telling the rarest word is that two sayings of the story share: 1 for one that each
    /// article has once at most, 1/n for one that each has n times, 0 where they share none.
    double telling(Saying a, Saying b) {
        Set<String> shared = stems(a);
        shared.retainAll(stems(b));
        return shared.stream()
                .mapToDouble(stem -> (double) articles / sayings.getOrDefault(stem, articles))
                .map(share -> Math.min(1, share))
                .max()
                .orElse(0);
    }

    /// How many words two sayings of the story share that each article has once at most: two or
    /// more are seldom shared by chance.
    int rare(Saying a, Saying b) {
        Set<String> shared = stems(a);
        shared.retainAll(stems(b));
        int seldom = Math.max(2, articles);
        return (int) shared.stream().filter(s -> sayings.getOrDefault(s, seldom) <= seldom).count();
    }

    private static Set<String> stems(Saying saying) {
        return saying.reading().statement().tokens().stream()
                .filter(Token::isContent)
                .map(Token::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
