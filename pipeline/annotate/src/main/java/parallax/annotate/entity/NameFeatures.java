package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.NameTagger;
import parallax.annotate.corenlp.WordClasses;

/// What the second name model sees of each token: the word, its neighbours, shapes, affixes and
/// classes; CoreNLP's label and how sure it is; lists; and what CoreNLP said of the same word
/// elsewhere in the article.
public final class NameFeatures {

    private final WordClasses classes;
    private final Lexicon words;
    private final Phrases<States.Form> states;

    private NameFeatures(WordClasses classes, Lexicon words, Phrases<States.Form> states) {
        this.classes = classes;
        this.words = words;
        this.states = states;
    }

    /// Features by the word classes of `classes`.
    public static NameFeatures of(WordClasses classes) {
        return new NameFeatures(classes, Lexicon.load(), States.load().forms());
    }

    static NameFeatures of(WordClasses classes, Lexicon words, States states) {
        return new NameFeatures(classes, words, states.forms());
    }

    /// Hashed features of each token of each sentence of an article.
    public List<int[][]> of(List<TokenizedSentence> sentences, List<NameTagger.Tagging> taggings) {
        NameMemory memory = NameMemory.of(sentences, taggings);
        String genre = Genre.of(sentences);
        List<int[][]> all = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            all.add(sentence(sentences.get(i).tokens(), taggings.get(i), memory, genre));
        }
        return all;
    }

    private int[][] sentence(
            List<Token> tokens, NameTagger.Tagging tagging, NameMemory memory, String genre) {
        Row row = new Row(tokens, tagging);
        String[] lists = lists(tokens);
        int[][] features = new int[tokens.size()][];
        for (int i = 0; i < features.length; i++) {
            Sink sink = new Sink();
            lexical(row, i, sink);
            tagged(row, i, sink);
            runs(row, i, sink);
            listed(row, lists, i, sink);
            remembered(row, memory, i, sink);
            styled(row, genre, i, sink);
            features[i] = sink.features();
        }
        return features;
    }

    private void lexical(Row row, int i, Sink sink) {
        String word = row.word(i);
        String lower = row.lower(i);
        sink.add("w", word);
        sink.add("l", lower);
        for (int d : new int[] {-2, -1, 1, 2}) {
            sink.add("l" + d, row.lower(i + d));
        }
        sink.add("l-1l", row.lower(i - 1), lower);
        sink.add("ll1", lower, row.lower(i + 1));
        for (int n = 1; n <= Math.min(4, lower.length()); n++) {
            sink.add("p" + n, lower.substring(0, n));
            sink.add("s" + n, lower.substring(lower.length() - n));
        }
        sink.add("h", row.shape(i));
        sink.add("hhh", row.shape(i - 1), row.shape(i), row.shape(i + 1));
        sink.add("c", row.category(i));
        sink.add("c-1", row.category(i - 1));
        sink.add("c1", row.category(i + 1));
        sink.add("c-1c", row.category(i - 1), row.category(i));
        sink.add("cc1", row.category(i), row.category(i + 1));
        sink.add("ch", row.category(i), row.shape(i));
        sink.add("at", i == 0 ? "first" : "", row.isShouted ? "shout" : "");
    }

    private static void tagged(Row row, int i, Sink sink) {
        String tag = row.tag(i);
        sink.add("t", tag);
        sink.add("tb", tag, row.isChunkStart(i) ? "b" : "i");
        sink.add("t-1", row.tag(i - 1));
        sink.add("t1", row.tag(i + 1));
        sink.add("ttt", row.tag(i - 1), tag, row.tag(i + 1));
        sink.add("tl", tag, row.lower(i));
        sink.add("tc", tag, row.category(i));
        sink.add("th", tag, row.shape(i));
        sink.add("ts", tag, row.sureness(i));
        sink.add("tl-1", tag, row.lower(i - 1));
        sink.add("tl1", tag, row.lower(i + 1));
        sink.add("tend", tag, row.lower(row.chunkEnd(i) - 1));
        sink.add("tnext", tag, row.lower(row.chunkEnd(i)));
        sink.add("tlen", tag, Integer.toString(row.chunkEnd(i) - row.chunkStart(i)));
    }

    private static void runs(Row row, int i, Sink sink) {
        int start = row.runStart(i);
        int end = row.runEnd(i);
        if (start == end) {
            return;
        }
        sink.add("rend", row.lower(end - 1));
        sink.add("rstart", row.lower(start));
        sink.add("rnext", row.lower(end));
        sink.add("rprev", row.lower(start - 1));
        sink.add("rendc", row.category(end - 1));
        sink.add("rlen", Integer.toString(end - start), Integer.toString(i - start));
        sink.add("rt", row.tag(i), row.lower(end - 1));
        sink.add("rnt", row.tag(i), row.lower(end));
    }

    private void listed(Row row, String[] lists, int i, Sink sink) {
        for (int d = -1; d <= 1; d++) {
            sink.add("g" + d, i + d < 0 || i + d >= lists.length ? "" : lists[i + d]);
        }
        sink.add("gt", lists[i], row.tag(i));
        for (String list :
                List.of("honorific", "role", "organization-word", "event-word", "date-word")) {
            for (int d = -2; d <= 2; d++) {
                if (words.has(list, row.lower(i + d))) {
                    sink.add("k" + d, list);
                }
            }
        }
        int end = row.runEnd(i);
        if (end > i && words.has("organization-word", row.lower(end - 1))) {
            sink.add("kend", "organization", row.tag(i));
        }
        if (end > i
                && (words.has("event-word", row.lower(end - 1))
                        || words.has("event-word", row.lower(end)))) {
            sink.add("kend", "event", row.tag(i));
        }
    }

    private static void remembered(Row row, NameMemory memory, int i, Sink sink) {
        if (row.shape(i).startsWith("X")) {
            String said = memory.said(row.word(i));
            sink.add("m", said);
            sink.add("mt", said, row.tag(i));
            sink.add("mt3", said, row.tag(i - 1), row.tag(i), row.tag(i + 1));
            sink.add("mc", memory.isAlsoLower(row.word(i)) ? "lower" : "", row.tag(i));
        }
    }

    private static void styled(Row row, String genre, int i, Sink sink) {
        String tag = row.tag(i);
        sink.add("e", genre);
        sink.add("et", genre, tag);
        sink.add("ettt", genre, row.tag(i - 1), tag, row.tag(i + 1));
        sink.add("etb", genre, tag, row.isChunkStart(i) ? "b" : "i");
        sink.add("eth", genre, tag, row.shape(i));
        sink.add("ets", genre, tag, row.sureness(i));
        sink.add("el", genre, row.lower(i));
        sink.add("ec", genre, row.category(i), tag);
    }

    private String[] lists(List<Token> tokens) {
        String[] lists = new String[tokens.size()];
        java.util.Arrays.fill(lists, "");
        for (int i = 0; i < lists.length; i++) {
            var match = states.longest(tokens, i);
            if (match.isPresent() && match.get().isCased()) {
                String as = match.get().values().getFirst().as().word();
                for (int t = i; t < match.get().to(); t++) {
                    lists[t] = as + (t == i ? "-b" : "-i");
                }
                i = match.get().to() - 1;
            }
        }
        return lists;
    }

    /// Collects hashes.
    private static final class Sink {
        private int[] hashes = new int[96];
        private int size;

        private void add(String name, String... values) {
            int hash = 17;
            hash = hash * 31 + name.hashCode();
            for (String value : values) {
                hash = hash * 0x01000193 ^ value.hashCode();
            }
            hash *= 0x9E3779B1;
            if (size == hashes.length) {
                hashes = java.util.Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash ^ (hash >>> 15);
        }

        private int[] features() {
            return java.util.Arrays.copyOf(hashes, size);
        }
    }

    /// A sentence, asked by position; beyond its ends all is empty.
    private final class Row {
        private static final Set<String> LINKS =
                Set.of("of", "the", "for", "and", "de", "la", "&", "-", "–", "del", "von", "van");
        private final List<Token> tokens;
        private final NameTagger.Tagging tagging;
        private final String[] lowers;
        private final String[] shapes;
        private final String[] categories;
        private final boolean isShouted;

        private Row(List<Token> tokens, NameTagger.Tagging tagging) {
            this.tokens = tokens;
            this.tagging = tagging;
            lowers = new String[tokens.size()];
            shapes = new String[tokens.size()];
            categories = new String[tokens.size()];
            for (int i = 0; i < lowers.length; i++) {
                lowers[i] = word(i).toLowerCase(Locale.ROOT);
                shapes[i] = NameMemory.shape(word(i));
                categories[i] = Integer.toString(classes.of(lowers[i]));
            }
            isShouted = StateContext.isShouted(tokens);
        }

        private boolean has(int i) {
            return i >= 0 && i < lowers.length;
        }

        private String word(int i) {
            return has(i) ? tokens.get(i).text() : "";
        }

        private String lower(int i) {
            return has(i) ? lowers[i] : "";
        }

        private String shape(int i) {
            return has(i) ? shapes[i] : "";
        }

        private String category(int i) {
            return has(i) ? categories[i] : "";
        }

        private String tag(int i) {
            return has(i) ? tagging.labels().get(i).substring(0, 1) : "";
        }

        private String sureness(int i) {
            float sure = tagging.confidence(i);
            return sure > 0.99 ? "4" : sure > 0.9 ? "3" : sure > 0.7 ? "2" : sure > 0.5 ? "1" : "0";
        }

        private boolean isChunkStart(int i) {
            return !tag(i).equals(tag(i - 1));
        }

        private int chunkStart(int i) {
            int start = i;
            while (start > 0 && !tag(i).equals("O") && tag(start - 1).equals(tag(i))) {
                start--;
            }
            return start;
        }

        private int chunkEnd(int i) {
            int end = i + 1;
            while (!tag(i).equals("O") && tag(end).equals(tag(i))) {
                end++;
            }
            return end;
        }

        private boolean isRun(int i) {
            return shape(i).startsWith("X");
        }

        private int runStart(int i) {
            if (!isRun(i) && !LINKS.contains(lower(i))) {
                return i;
            }
            int start = i;
            while (isRun(start - 1) || (LINKS.contains(lower(start - 1)) && isRun(start - 2))) {
                start--;
            }
            return start;
        }

        private int runEnd(int i) {
            if (!isRun(i)) {
                return i;
            }
            int end = i + 1;
            while (isRun(end) || (LINKS.contains(lower(end)) && isRun(end + 1))) {
                end++;
            }
            return end;
        }
    }
}
