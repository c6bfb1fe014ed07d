package parallax.annotate.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parallax.annotate.Draft;
import parallax.annotate.tagger.Clusters;
import parallax.annotate.tagger.Hash;
import parallax.annotate.tagger.PosTagger;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Span;

/// A text as the attribution models see it: words, tags, stems, names and quotation marks.
public final class Passage {

    private static final int STOP_STEM = 3;

    private final String text;
    private final Words words;
    private final Tag[] tags;
    private final int[] stems;
    private final int[] clusters;
    private final byte[] cues;
    private final byte[] names;
    private final int[] regions;
    private final boolean[] breaks;
    private final List<QuotedSpan> marked;

    private Passage(Draft draft, Words words, Tag[] tags) {
        int size = words.size();
        text = draft.text();
        this.words = words;
        this.tags = tags;
        stems = new int[size];
        clusters = new int[size];
        cues = new byte[size];
        names = new byte[size];
        regions = new int[size];
        breaks = new boolean[words.sentenceCount()];
        marked = QuoteMarks.find(draft.text());
    }

    /// Looks at a draft through a tagger, clusters and a lexicon.
    public static Passage of(Draft draft, PosTagger tagger, Clusters clusters, CueLexicon lexicon) {
        Words words = Words.of(Inquits.join(draft, lexicon));
        Passage passage = new Passage(draft, words, tagger.tag(words));
        for (int i = 0; i < words.size(); i++) {
            passage.look(i, clusters, lexicon);
        }
        passage.markNames(draft.document().mentions());
        passage.markQuotes();
        passage.markBreaks(draft.text());
        return passage;
    }

    private void look(int i, Clusters known, CueLexicon lexicon) {
        String word = words.lower(i);
        Optional<CueLexicon.Word> cue = lexicon.word(word);
        clusters[i] = known.of(word);
        stems[i] = cue.map(c -> Hash.of(c.lemma())).orElseGet(() -> Hash.of(stem(word, tags[i])));
        cues[i] = (byte) cue.map(Passage::code).orElse(0).intValue();
    }

    private static int code(CueLexicon.Word word) {
        return 1 + word.stance().ordinal() * 2 + (word.isVerb() ? 0 : 1);
    }

    private static String stem(String word, Tag tag) {
        int cut =
                switch (tag) {
                    case VBD, VBN -> word.endsWith("ed") ? 2 : 0;
                    case VBG -> word.endsWith("ing") ? 3 : 0;
                    case VBZ, NNS -> word.endsWith("s") ? 1 : 0;
                    default -> 0;
                };
        String stem = word.substring(0, word.length() - cut);
        boolean silent = stem.length() > STOP_STEM && stem.endsWith("e") && tag.isVerb();
        return silent ? stem.substring(0, stem.length() - 1) : stem;
    }

    private void markNames(List<Mention> mentions) {
        for (Mention mention : mentions.stream().filter(Mention::isName).toList()) {
            int i = wordAt(mention.span().start());
            boolean first = true;
            while (i < words.size() && words.start(i) < mention.span().end()) {
                names[i++] = (byte) (2 * mention.type().ordinal() + (first ? 1 : 2));
                first = false;
            }
        }
    }

    private void markQuotes() {
        Arrays.fill(regions, -1);
        for (int q = 0; q < marked.size(); q++) {
            int i = wordAt(marked.get(q).span().start());
            while (i < words.size() && words.start(i) < marked.get(q).span().end()) {
                regions[i++] = q;
            }
        }
    }

    private void markBreaks(String text) {
        for (int s = 0; s < breaks.length; s++) {
            int first = words.sentenceStart(s);
            int before = first == 0 ? 0 : words.end(first - 1);
            breaks[s] = first == 0 || text.substring(before, words.start(first)).contains("\n");
        }
    }

    /// The first word that ends after the offset.
    public int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The text.
    String text() {
        return text;
    }

    /// The words.
    public Words words() {
        return words;
    }

    /// The stretches between quotation marks.
    public List<QuotedSpan> marked() {
        return marked;
    }

    /// Tag of the word; [Tag#OTHER] outside the text.
    public Tag tag(int i) {
        return inside(i) ? tags[i] : Tag.OTHER;
    }

    /// Ordinal of the tag, -1 outside the text.
    int t(int i) {
        return inside(i) ? tags[i].ordinal() : -1;
    }

    /// Hash of the word's stem, or of its lemma where the lexicon has it.
    public int stem(int i) {
        return inside(i) ? stems[i] : 0;
    }

    /// Cluster of the word, 0 when it has none.
    public int cluster(int i) {
        return inside(i) ? clusters[i] : 0;
    }

    /// What the lexicon says of the word: 0 nothing, else stance and part.
    public int cue(int i) {
        return inside(i) ? cues[i] : 0;
    }

    /// Kind of name the word belongs to and whether it is its first; 0 for none.
    public int name(int i) {
        return inside(i) ? names[i] : 0;
    }

    /// Number of the quoted stretch around the word, or -1.
    public int region(int i) {
        return inside(i) ? regions[i] : -1;
    }

    /// 0 outside quotation marks, 1 at the opening one, 2 inside, 3 at the closing one.
    public int quoteState(int i) {
        int region = region(i);
        if (region < 0) {
            return 0;
        }
        QuotedSpan span = marked.get(region);
        if (words.start(i) < span.inner().start()) {
            return 1;
        }
        return words.end(i) > span.inner().end() ? 3 : 2;
    }

    /// True when a line break stands before the sentence.
    boolean startsParagraph(int sentence) {
        return breaks[sentence];
    }

    /// True when a word of the span is a person's name, a personal pronoun or `who`.
    boolean isPerson(Span span) {
        for (int i = wordAt(span.start()); i < tags.length && words.start(i) < span.end(); i++) {
            int name = names[i];
            boolean person = name > 0 && (name - 1) / 2 == EntityType.PERSON.ordinal();
            String word = words.lower(i);
            if (person || SourceWords.PERSONAL.contains(word) || word.equals("who")) {
                return true;
            }
        }
        return false;
    }

    /// True for the first word of a name.
    public boolean isNameStart(int i) {
        return name(i) % 2 == 1;
    }

    private boolean inside(int i) {
        return i >= 0 && i < tags.length;
    }
}
