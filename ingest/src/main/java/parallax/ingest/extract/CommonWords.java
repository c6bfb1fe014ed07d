package parallax.ingest.extract;

import java.util.List;

/// The commonest words of each language (`function-words.tsv`), found in a text without cutting its
/// words out.
final class CommonWords {

    private static final int SLOTS = 1 << 14;

    private final List<String> codes;
    private final String[] words = new String[SLOTS];
    private final long[] languages = new long[SLOTS];

    CommonWords() {
        List<String[]> rows = Table.rows("function-words.tsv");
        codes = rows.stream().map(row -> row[0]).toList();
        for (int language = 0; language < rows.size(); language++) {
            for (String word : rows.get(language)[1].split(" ")) {
                int slot = slot(word, 0, word.length());
                words[slot] = word;
                languages[slot] |= 1L << language;
            }
        }
    }

    /// Codes of the languages, the first for bit 0.
    List<String> codes() {
        return codes;
    }

    /// A bit for each language that has the word which stands from `from` to `to` in a text in
    /// lower case.
    long languages(String text, int from, int to) {
        return languages[slot(text, from, to)];
    }

    /// Where the word is, or would be.
    private int slot(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = hash * 0x9E3779B1 >>> 18;
        while (words[slot] != null && !isWord(words[slot], text, from, to)) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private static boolean isWord(String word, String text, int from, int to) {
        return word.length() == to - from && text.startsWith(word, from);
    }
}
