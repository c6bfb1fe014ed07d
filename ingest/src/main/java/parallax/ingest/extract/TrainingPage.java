package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import parallax.ingest.forest.Forest;
import parallax.ingest.meta.MetaReader;
import parallax.ingest.meta.Metadata;
import parallax.ingest.meta.TrainingMeta;

/// A page as the training of the block classifiers sees it: its pieces, their words as buckets, and
/// the rows of both classifiers. Only `pipeline/bench` needs it.
public final class TrainingPage {

    private static final int MOST_WORDS = 40;
    private static final MetaReader METAS = MetaReader.create();

    private final Page page;
    private final Metadata meta;

    private TrainingPage(Page page, Metadata meta) {
        this.page = page;
        this.meta = meta;
    }

    /// Parses and walks a page.
    public static TrainingPage read(byte[] bytes, PageContext context) {
        String html = Charsets.page(bytes, context.charset());
        Document document = Parser.htmlParser().parseInput(html, context.url());
        Page page = PageWalk.read(document);
        return new TrainingPage(page, METAS.read(page.facts(), page.lines(), context.url()));
    }

    /// What a page offers for its metadata.
    public static TrainingMeta meta(byte[] bytes, PageContext context) {
        String html = Charsets.page(bytes, context.charset());
        Page page = PageWalk.read(Parser.htmlParser().parseInput(html, context.url()));
        return TrainingMeta.of(page.facts(), page.lines(), context.url());
    }

    /// Texts of the pieces in document order.
    public List<String> texts() {
        return page.pieces().stream().map(p -> p.text).toList();
    }

    /// Title, authors, dates and the rest.
    public Metadata meta() {
        return meta;
    }

    /// Buckets of the class and id words around a piece.
    public int[] nameBuckets(int piece) {
        Buckets buckets = new Buckets();
        NameScores.visit(page.pieces().get(piece).scope, buckets);
        return buckets.toArray();
    }

    /// Buckets of the words of a piece.
    public int[] wordBuckets(int piece) {
        String text = page.pieces().get(piece).text;
        int[] buckets = new int[text.length() + 2];
        return Arrays.copyOf(buckets, CueHash.words(text, MOST_WORDS, buckets));
    }

    /// Rows of the first classifier; null for what is furniture at a glance.
    public float[][] firstRows(CueWeights names, CueWeights words) {
        return new Features(page, meta, names, words).trainingRows();
    }

    /// Rows of the second classifier; null for what is furniture at a glance.
    public float[][] secondRows(float[][] firstRows, float[] firstProbabilities) {
        Context context = new Context(page, firstRows, firstProbabilities);
        float[][] rows = new float[firstRows.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = firstRows[i] == null ? null : context.row(i);
        }
        return rows;
    }

    /// What a forest says of rows, where it is asked.
    public float[] probabilities(Forest forest, float[][] rows) {
        float[][] asked = rows.clone();
        int nowhere = Nowhere.of(page.pieces());
        for (int i = 0; i < asked.length; i++) {
            asked[i] = Nowhere.holds(nowhere, page.pieces().get(i)) ? null : rows[i];
        }
        return Classifier.probabilities(forest, asked);
    }

    /// What both forests say together, as the extraction takes it.
    public float[] settled(float[] first, float[] second) {
        return Classifier.settled(first, second);
    }

    /// The article's text when each piece is as likely to belong to it as is said.
    public String text(float[] probabilities) {
        return Body.of(Classifier.keep(page, meta, probabilities)).text();
    }

    private static final class Buckets implements CueHash.Sink {
        private final List<Integer> found = new ArrayList<>();

        @Override
        public void accept(int bucket) {
            found.add(bucket);
        }

        private int[] toArray() {
            return found.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
