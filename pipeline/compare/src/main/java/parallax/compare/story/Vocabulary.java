package parallax.compare.story;

import java.util.HashMap;
import java.util.Map;

/// Numbers for terms, and how many articles carry each.
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] frequency = new int[1024];
    private int articles;

    /// The number of `term`, a new one where it was never met.
    int number(String term) {
        Integer known = numbers.putIfAbsent(term, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /// Counts one article with these distinct terms.
    void count(int[] terms) {
        articles++;
        if (frequency.length < numbers.size()) {
            frequency = java.util.Arrays.copyOf(frequency, numbers.size() * 2);
        }
        for (int term : terms) {
            frequency[term]++;
        }
    }

    /// In how many articles the term stands.
    int frequency(int term) {
        return frequency[term];
    }

    int articles() {
        return articles;
    }

    int size() {
        return numbers.size();
    }

    /// Terms by their number.
    String[] terms() {
        String[] terms = new String[numbers.size()];
        numbers.forEach((term, number) -> terms[number] = term);
        return terms;
    }
}
