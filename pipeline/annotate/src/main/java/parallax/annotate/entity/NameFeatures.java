package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.NameTagger;
import parallax.annotate.corenlp.WordClasses;

/// What the second name model sees of each token: the word, its neighbours, shapes, affixes and
/// classes and groups; CoreNLP's label and how sure it is; lists; and what CoreNLP said of the same
/// word elsewhere in the article.
public final class NameFeatures {

    private static final List<String> KINDS =
            List.of("honorific", "role", "organization-word", "event-word", "date-word");
    private static final int ORGANIZATION = 1 << KINDS.indexOf("organization-word");
    private static final int EVENT = 1 << KINDS.indexOf("event-word");
    private static final int AFFIX = 4;
    private static final String[] STARTS = {"", "p1", "p2", "p3", "p4"};
    private static final String[] ENDS = {"", "s1", "s2", "s3", "s4"};
    private static final String[] WORDS = {"l-2", "l-1", "l", "l1", "l2"};
    private static final String[] LISTS = {"g-1", "g0", "g1"};
    private static final String[] KIND_PLACES = {"k-2", "k-1", "k0", "k1", "k2"};

    private final WordClasses classes;
    private final Phrases<States.Form> states;
    private final NameLists lists;
    private final WordGroups groups;
    private final List<GroupFeatures> grouped = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    private NameFeatures(
            WordClasses classes,
            Lexicon words,
            Phrases<States.Form> states,
            NameLists lists,
            WordGroups groups) {
        this.classes = classes;
        this.states = states;
        this.lists = lists;
        this.groups = groups;
        for (int level = 0; level < WordGroups.LEVELS; level++) {
            grouped.add(new GroupFeatures(level));
        }
        for (int k = 0; k < KINDS.size(); k++) {
            int bit = 1 << k;
            words.words(KINDS.get(k)).forEach(word -> kinds.merge(word, bit, (a, b) -> a | b));
        }
    }

    /// Features by the word classes of `classes`.
    public static NameFeatures of(WordClasses classes) {
        return of(classes, Lexicon.load(), States.load(), NameLists.load());
    }

    static NameFeatures of(WordClasses classes, Lexicon words, States states, NameLists lists) {
        return new NameFeatures(classes, words, states.forms(), lists, WordGroups.load());
    }

    /// Hashed features of each token of each sentence of an article.
    public List<int[][]> of(List<TokenizedSentence> sentences, List<NameTagger.Tagging> taggings) {
        NameMemory memory = NameMemory.of(sentences, taggings);
        int genre = Genre.of(sentences).hashCode();
        List<int[][]> all = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            all.add(sentence(row(tokens, taggings.get(i)), memory, genre));
        }
        return all;
    }

    private NameRow row(List<Token> tokens, NameTagger.Tagging tagging) {
        NameRow row = new NameRow(tokens, tagging);
        for (int i = 0; i < row.size(); i++) {
            row.classify(i, classes.of(row.lower(i)), kinds.getOrDefault(row.lower(i), 0));
            row.group(i, groups);
            if (row.isCapital(i)) {
                row.list(i, 1 + lists.person(row.lower(i)), 1 + lists.town(row.lower(i)));
            }
        }
        for (int i = 0; i < row.size(); i++) {
            var match = states.longest(tokens, i);
            if (match.isPresent() && match.get().isCased()) {
                int as = 1 + match.get().values().getFirst().as().ordinal();
                row.state(i, match.get().to(), as);
                i = match.get().to() - 1;
            }
        }
        return row;
    }

    private int[][] sentence(NameRow row, NameMemory memory, int genre) {
        FeatureRow out = new FeatureRow();
        int[][] features = new int[row.size()][];
        for (int i = 0; i < features.length; i++) {
            lexical(row, i, out);
            classed(row, i, out);
            tagged(row, i, out);
            runs(row, i, out);
            listed(row, i, out);
            named(row, i, out);
            remembered(row, memory, i, out);
            styled(row, genre, i, out);
            for (GroupFeatures level : grouped) {
                level.add(row, i, out);
            }
            features[i] = out.take();
        }
        return features;
    }

    private static void lexical(NameRow row, int i, FeatureRow out) {
        out.add("w", row.word(i));
        for (int d = -2; d <= 2; d++) {
            out.add(WORDS[d + 2], row.small(i + d));
        }
        out.add("l-1l", row.small(i - 1), row.small(i));
        out.add("ll1", row.small(i), row.small(i + 1));
        String lower = row.lower(i);
        int start = 0;
        int end = 0;
        for (int n = 1; n <= Math.min(AFFIX, lower.length()); n++) {
            start = 31 * start + lower.charAt(n - 1);
            end = 31 * end + lower.charAt(lower.length() - n);
            out.add(STARTS[n], start);
            out.add(ENDS[n], end);
        }
        out.add("at", i == 0 ? 1 : 0, row.isShouted() ? 1 : 0);
    }

    private static void classed(NameRow row, int i, FeatureRow out) {
        out.add("h", row.shape(i));
        out.add("hhh", row.shape(i - 1), row.shape(i), row.shape(i + 1));
        out.add("c", row.category(i));
        out.add("c-1", row.category(i - 1));
        out.add("c1", row.category(i + 1));
        out.add("c-1c", row.category(i - 1), row.category(i));
        out.add("cc1", row.category(i), row.category(i + 1));
        out.add("ch", row.category(i), row.shape(i));
    }

    private static void tagged(NameRow row, int i, FeatureRow out) {
        int tag = row.tag(i);
        out.add("t", tag);
        out.add("tb", tag, row.isChunkStart(i) ? 1 : 0);
        out.add("t-1", row.tag(i - 1));
        out.add("t1", row.tag(i + 1));
        out.add("ttt", row.tags(i));
        out.add("tl", tag, row.small(i));
        out.add("tc", tag, row.category(i));
        out.add("th", tag, row.shape(i));
        out.add("ts", tag, row.sureness(i));
        out.add("tl-1", tag, row.small(i - 1));
        out.add("tl1", tag, row.small(i + 1));
        out.add("tend", tag, row.small(row.chunkEnd(i) - 1));
        out.add("tnext", tag, row.small(row.chunkEnd(i)));
        out.add("tlen", tag, row.chunkEnd(i) - row.chunkStart(i));
    }

    private static void runs(NameRow row, int i, FeatureRow out) {
        int start = row.runStart(i);
        int end = row.runEnd(i);
        if (start == end) {
            return;
        }
        out.add("rend", row.small(end - 1));
        out.add("rstart", row.small(start));
        out.add("rnext", row.small(end));
        out.add("rprev", row.small(start - 1));
        out.add("rendc", row.category(end - 1));
        out.add("rlen", end - start, i - start);
        out.add("rt", row.tag(i), row.small(end - 1));
        out.add("rnt", row.tag(i), row.small(end));
    }

    private static void listed(NameRow row, int i, FeatureRow out) {
        for (int d = -1; d <= 1; d++) {
            out.add(LISTS[d + 1], row.state(i + d));
        }
        out.add("gt", row.state(i), row.tag(i));
        for (int d = -2; d <= 2; d++) {
            for (int kinds = row.kinds(i + d); kinds != 0; kinds &= kinds - 1) {
                out.add(KIND_PLACES[d + 2], Integer.lowestOneBit(kinds));
            }
        }
        int end = row.runEnd(i);
        if (end > i && (row.kinds(end - 1) & ORGANIZATION) != 0) {
            out.add("kend", ORGANIZATION, row.tag(i));
        }
        if (end > i && ((row.kinds(end - 1) | row.kinds(end)) & EVENT) != 0) {
            out.add("kend", EVENT, row.tag(i));
        }
    }

    /// What the lists of names and towns know.
    private void named(NameRow row, int i, FeatureRow out) {
        int name = row.name(i);
        int town = row.town(i);
        int tag = row.tag(i);
        out.add("n", name, town);
        out.add("nt", name, tag);
        out.add("yt", town, tag);
        out.add("nyt", name, town, tag);
        out.add("nnn", row.name(i - 1), name, row.name(i + 1));
        out.add("n-1n", row.name(i - 1), name);
        out.add("nn1", name, row.name(i + 1));
        out.add("nh", name, row.shape(i));
        out.add("nh1", name, row.shape(i + 1));
        out.add("nh-1", name, row.shape(i - 1));
        out.add("nc", name, row.category(i));
        out.add("yy", row.town(i - 1), town);
        int start = row.runStart(i);
        int end = row.runEnd(i);
        if (start < end) {
            int ends = row.name(start) * 8 + row.name(end - 1);
            out.add("nrun", ends, end - start);
            out.add("nrunt", ends, tag);
            out.add("nrunat", ends, row.name(start + 1), i - start);
            int whole = end - start > 1 ? lists.town(row.phrase(start, end)) : 0;
            if (whole > 0) {
                out.add("yrun", whole, i - start);
                out.add("yrunt", whole, tag);
            }
        }
    }

    private static void remembered(NameRow row, NameMemory memory, int i, FeatureRow out) {
        if (row.isCapital(i)) {
            int said = memory.said(row.text(i)).hashCode();
            out.add("m", said);
            out.add("mt", said, row.tag(i));
            out.add("mt3", said, row.tags(i));
            out.add("mc", memory.isAlsoLower(row.lower(i)) ? 1 : 0, row.tag(i));
        }
    }

    private static void styled(NameRow row, int genre, int i, FeatureRow out) {
        int tag = row.tag(i);
        out.add("e", genre);
        out.add("et", genre, tag);
        out.add("ettt", genre, row.tags(i));
        out.add("etb", genre, tag, row.isChunkStart(i) ? 1 : 0);
        out.add("eth", genre, tag, row.shape(i));
        out.add("ets", genre, tag, row.sureness(i));
        out.add("el", genre, row.small(i));
        out.add("ec", genre, row.category(i), tag);
    }
}
