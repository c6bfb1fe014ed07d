package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.corenlp.NameTagger;

/// A sentence as [NameFeatures] asks for it, token by token, most of it as numbers; beyond its ends
/// all is empty.
final class NameRow {

    private static final Set<String> LINKS =
            Set.of("of", "the", "for", "and", "de", "la", "&", "-", "–", "del", "von", "van");
    private static final int EMPTY = 0;

    private final List<Token> tokens;
    private final String[] lowers;
    private final int[] shapes;
    private final boolean[] capitals;
    private final int[] tags;
    private final int[] sureness;
    private final int[] categories;
    private final int[] groups;
    private final int[] kinds;
    private final int[] names;
    private final int[] towns;
    private final int[] states;
    private final boolean isShouted;

    NameRow(List<Token> tokens, NameTagger.Tagging tagging) {
        this.tokens = tokens;
        int size = tokens.size();
        lowers = new String[size];
        shapes = new int[size];
        capitals = new boolean[size];
        tags = new int[size];
        sureness = new int[size];
        categories = new int[size];
        groups = new int[size * WordGroups.LEVELS];
        kinds = new int[size];
        names = new int[size];
        towns = new int[size];
        states = new int[size];
        for (int i = 0; i < size; i++) {
            String word = tokens.get(i).text();
            lowers[i] = word.toLowerCase(Locale.ROOT);
            String shape = NameMemory.shape(word);
            shapes[i] = shape.hashCode();
            capitals[i] = shape.startsWith("X");
            tags[i] = tagging.labels().get(i).charAt(0);
            sureness[i] = sureness(tagging.confidence(i));
        }
        isShouted = StateContext.isShouted(tokens);
    }

    private static int sureness(float sure) {
        return sure > 0.99 ? 4 : sure > 0.9 ? 3 : sure > 0.7 ? 2 : sure > 0.5 ? 1 : 0;
    }

    /// Sets the class of token `i` and the closed kinds of words it belongs to, one bit each.
    void classify(int i, int category, int kinds) {
        categories[i] = category;
        this.kinds[i] = kinds;
    }

    /// Looks up the groups of words used alike that token `i` belongs to.
    void group(int i, WordGroups words) {
        int found = words.find(lowers[i]);
        for (int level = 0; level < WordGroups.LEVELS; level++) {
            groups[i * WordGroups.LEVELS + level] = words.at(found, level);
        }
    }

    /// Sets what the lists of people's names and of towns say.
    void list(int i, int name, int town) {
        names[i] = name;
        towns[i] = town;
    }

    /// Sets how the tokens `[from, to)` stand for a state.
    void state(int from, int to, int as) {
        for (int t = from; t < to; t++) {
            states[t] = as * 2 + (t == from ? 0 : 1);
        }
    }

    int size() {
        return lowers.length;
    }

    boolean isShouted() {
        return isShouted;
    }

    String text(int i) {
        return tokens.get(i).text();
    }

    /// The word in lower case.
    String lower(int i) {
        return lowers[i];
    }

    int word(int i) {
        return has(i) ? text(i).hashCode() : EMPTY;
    }

    int small(int i) {
        return has(i) ? lowers[i].hashCode() : EMPTY;
    }

    int shape(int i) {
        return at(shapes, i);
    }

    int category(int i) {
        return at(categories, i);
    }

    /// The group at that level of token `i`.
    int group(int i, int level) {
        return has(i) ? groups[i * WordGroups.LEVELS + level] : EMPTY;
    }

    int kinds(int i) {
        return at(kinds, i);
    }

    int name(int i) {
        return at(names, i);
    }

    int town(int i) {
        return at(towns, i);
    }

    int state(int i) {
        return at(states, i);
    }

    /// The first letter of CoreNLP's label; organisations share theirs with no name at all, which
    /// sureness, memory and lists tell apart as well in training.
    int tag(int i) {
        return at(tags, i);
    }

    /// The labels of a token and its neighbours.
    int tags(int i) {
        return (tag(i - 1) << 8 | tag(i)) << 8 | tag(i + 1);
    }

    int sureness(int i) {
        return at(sureness, i);
    }

    boolean isChunkStart(int i) {
        return tag(i) != tag(i - 1);
    }

    int chunkStart(int i) {
        int start = i;
        while (start > 0 && tag(i) != 'O' && tag(start - 1) == tag(i)) {
            start--;
        }
        return start;
    }

    int chunkEnd(int i) {
        int end = i + 1;
        while (tag(i) != 'O' && tag(end) == tag(i)) {
            end++;
        }
        return end;
    }

    /// True when the word begins with a capital.
    boolean isCapital(int i) {
        return has(i) && capitals[i];
    }

    /// The first of the capitalised words that token `i` stands among; small links may be between.
    int runStart(int i) {
        if (!isCapital(i) && !isLink(i)) {
            return i;
        }
        int start = i;
        while (isCapital(start - 1) || isLink(start - 1) && isCapital(start - 2)) {
            start--;
        }
        return start;
    }

    /// One past the last of those words.
    int runEnd(int i) {
        if (!isCapital(i)) {
            return i;
        }
        int end = i + 1;
        while (isCapital(end) || isLink(end) && isCapital(end + 1)) {
            end++;
        }
        return end;
    }

    private boolean isLink(int i) {
        return has(i) && LINKS.contains(lowers[i]);
    }

    /// The words `[from, to)` with spaces between.
    String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder(lowers[from]);
        for (int i = from + 1; i < to; i++) {
            phrase.append(' ').append(lowers[i]);
        }
        return phrase.toString();
    }

    private int at(int[] values, int i) {
        return has(i) ? values[i] : EMPTY;
    }

    private boolean has(int i) {
        return i >= 0 && i < lowers.length;
    }
}
