package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import parallax.annotate.Token;

/// A dictionary of phrases that finds the longest one standing at a token.
///
/// Phrases are compared without case, spaces and kinds of hyphen or apostrophe, so that it does not
/// matter how a text was cut into tokens; a match tells whether the case agreed.
///
/// @param <V> what is known of a phrase
final class Phrases<V> {

    /// So many first characters tell most words that start no phrase.
    private static final int HEAD = 3;

    private final String[] keys;
    private final List<List<Entry<V>>> values;
    private final BitSet heads = new BitSet();

    private Phrases(String[] keys, List<List<Entry<V>>> values) {
        this.keys = keys;
        this.values = values;
        heads.set(0);
        for (String key : keys) {
            if (key.length() >= HEAD) {
                heads.set(head(key));
            }
        }
    }

    /// A phrase as it is written, and its value.
    record Entry<V>(String phrase, V value) {}

    /// A phrase found.
    ///
    /// @param from first token
    /// @param to one past the last token
    /// @param values what is known of it, at least one
    /// @param isCased false when the text's case differs from every phrase
    record Match<V>(int from, int to, List<V> values, boolean isCased) {}

    /// A dictionary of these entries.
    static <V> Phrases<V> of(Collection<Entry<V>> entries) {
        Map<String, List<Entry<V>>> sorted = new TreeMap<>();
        for (Entry<V> entry : entries) {
            sorted.computeIfAbsent(key(entry.phrase()), _ -> new ArrayList<>()).add(entry);
        }
        sorted.remove("");
        return new Phrases<>(sorted.keySet().toArray(String[]::new), List.copyOf(sorted.values()));
    }

    /// The longest phrase that starts at token `from`, which may be past the end, and ends with a
    /// token.
    Optional<Match<V>> longest(List<Token> tokens, int from) {
        String word = from < tokens.size() ? tokens.get(from).text() : "";
        if (word.isEmpty() || word.length() >= HEAD && !heads.get(head(word))) {
            return Optional.empty();
        }
        int low = 0;
        int high = keys.length;
        int found = -1;
        int end = from;
        StringBuilder prefix = new StringBuilder();
        for (int t = from; t < tokens.size() && low < high; t++) {
            prefix.append(key(tokens.get(t).text()));
            low = first(prefix, low, high, false);
            high = first(prefix, low, high, true);
            if (low < high && keys[low].contentEquals(prefix) && isSpaced(tokens, from, t, low)) {
                found = low;
                end = t + 1;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(match(tokens, from, end, found));
    }

    /// The longest phrases in a sentence that are meant, in order, none overlapping another.
    List<Match<V>> all(List<Token> tokens, Predicate<Match<V>> isMeant) {
        List<Match<V>> all = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            Optional<Match<V>> match = longest(tokens, from).filter(isMeant);
            match.ifPresent(all::add);
            from = match.map(Match::to).orElse(from + 1);
        }
        return all;
    }

    /// A number for the first characters, the same for a word and its key; 0, which tells nothing,
    /// when there are spaces or letters beyond ASCII among them.
    private static int head(String word) {
        int head = 0;
        for (int i = 0; i < HEAD; i++) {
            char c = folded(word.charAt(i));
            if (c <= ' ' || c > '~') {
                return 0;
            }
            head = head * 31 + Character.toLowerCase(c);
        }
        return head & 0xFFFF;
    }

    /// False when the text parts letters that every phrase writes together: “I ran” is not “Iran”.
    private boolean isSpaced(List<Token> tokens, int from, int last, int found) {
        return from == last
                || values.get(found).stream()
                        .anyMatch(e -> isSpaced(tokens.subList(from, last + 1), e.phrase()));
    }

    private static boolean isSpaced(List<Token> tokens, String phrase) {
        int at = 0;
        int end = tokens.getFirst().span().start();
        for (Token token : tokens) {
            boolean hasSpace = at < phrase.length() && phrase.charAt(at) == ' ';
            boolean isJoined =
                    at > 0
                            && !hasSpace
                            && Character.isLetter(token.text().charAt(0))
                            && Character.isLetter(phrase.charAt(at - 1));
            if (isJoined && token.span().start() > end) {
                return false;
            }
            for (int length = squeezed(token.text()).length(); length > 0; at++) {
                length -= at < phrase.length() && phrase.charAt(at) == ' ' ? 0 : 1;
            }
            end = token.span().end();
        }
        return true;
    }

    private Match<V> match(List<Token> tokens, int from, int to, int found) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.text()));
        String squeezed = squeezed(text);
        List<V> cased =
                values.get(found).stream()
                        .filter(e -> squeezed(e.phrase()).equals(squeezed))
                        .map(Entry::value)
                        .toList();
        List<V> all = values.get(found).stream().map(Entry::value).toList();
        return new Match<>(from, to, cased.isEmpty() ? all : cased, !cased.isEmpty());
    }

    /// First key in `[low, high)` that is not less than `prefix`, or, when `after`, that is greater
    /// and does not start with it.
    private int first(CharSequence prefix, int low, int high, boolean after) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = compare(keys[middle], prefix);
            if (order < 0 || (after && order == 0)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// 0 when `key` starts with `prefix`, otherwise how the two compare.
    private static int compare(String key, CharSequence prefix) {
        int length = Math.min(key.length(), prefix.length());
        for (int i = 0; i < length; i++) {
            int order = key.charAt(i) - prefix.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - prefix.length();
    }

    /// The form under which a phrase is looked up.
    static String key(CharSequence phrase) {
        return squeezed(phrase).toLowerCase(Locale.ROOT);
    }

    private static char folded(char c) {
        return switch (c) {
            case '’', '‘', '`', 'ʼ' -> '\'';
            case '‐', '‑', '–', '—' -> '-';
            default -> c;
        };
    }

    /// The text with hyphens and apostrophes of one kind, and without spaces.
    private static String squeezed(CharSequence text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                squeezed.append(folded(text.charAt(i)));
            }
        }
        return squeezed.toString();
    }
}
