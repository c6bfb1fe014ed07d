package parallax.ingest.extract;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import parallax.ingest.meta.MetaReader;
import parallax.ingest.meta.Metadata;
import parallax.model.Article;
import parallax.model.DateSource;
import parallax.model.Flag;
import parallax.model.Published;
import parallax.model.Reading;
import parallax.model.Sha256;

/// Turns a page or a flattened text into an article. Thread-safe; one is enough for a program.
public final class Extractor {

    /// Characters of the shortest article: a word that is left of a page is none.
    private static final int SHORTEST = 10;

    /// Pages above this many bytes are refused: 64 MB.
    public static final int LARGEST_PAGE = 64 << 20;

    /// Pages with more runs of text than this are refused.
    public static final int MOST_PIECES = 100_000;

    private final Classifier classifier = new Classifier(BlockModel.load());
    private final MetaReader metas = MetaReader.create();
    private final Languages languages = new Languages();

    private Extractor() {}

    /// An extractor with the committed weights.
    public static Extractor create() {
        return new Extractor();
    }

    /// Reads an HTML page as published. Never throws for bad input.
    public Reading html(byte[] bytes, PageContext context) {
        if (bytes.length > LARGEST_PAGE) {
            return new Reading.Failed(
                    context.where(), "page of " + bytes.length + " bytes, limit " + LARGEST_PAGE);
        }
        String html = Charsets.page(bytes, context.charset());
        Document document = Parser.htmlParser().parseInput(html, context.url());
        Page page = PageWalk.read(document);
        if (page.pieces().size() > MOST_PIECES) {
            return new Reading.Failed(
                    context.where(),
                    "page of " + page.pieces().size() + " pieces of text, limit " + MOST_PIECES);
        }
        List<String> lines = page.lines();
        Metadata meta = metas.read(page.facts(), lines, context.url());
        Body body = LinkedBody.orFound(Body.of(classifier.article(page, meta)), meta);
        return reading(body, meta, Notices.ofPieces(page.pieces(), lines), context);
    }

    /// Reads a flattened page: visible text only, furniture and all. Never throws for bad input.
    public Reading text(String text, PageContext context) {
        FlatText.Result flat = FlatText.read(text);
        Notices notices = Notices.ofLines(flat.lines());
        return reading(flat.body(), flat.meta(), notices, context);
    }

    /// Reads a flattened page in whatever encoding it is.
    public Reading text(byte[] bytes, PageContext context) {
        return text(Charsets.decode(bytes, context.charset()), context);
    }

    private Reading reading(Body body, Metadata meta, Notices notices, PageContext context) {
        String title = context.title().isEmpty() ? meta.title() : context.title();
        String url = context.url().isEmpty() ? meta.url() : context.url();
        String id = Sha256.of((url.isEmpty() ? title : url) + "\n" + body.text()).substring(0, 16);
        Article article = article(id, body, Flags.of(body, meta, notices, url), meta, context);
        return body.text().length() < SHORTEST
                ? new Reading.Dropped(article, "no article text found on the page")
                : new Reading.Kept(article);
    }

    private Article article(
            String id, Body body, List<Flag> flags, Metadata meta, PageContext context) {
        boolean given = !context.published().isEmpty();
        return new Article(
                id,
                context.where(),
                meta.url().isEmpty() ? context.url() : meta.url(),
                context.outlet().isEmpty() ? meta.outlet() : context.outlet(),
                context.title().isEmpty() ? meta.title() : context.title(),
                context.authors().isEmpty() ? meta.authors() : context.authors(),
                given ? Published.parse(context.published()) : meta.published(),
                given ? DateSource.SIDECAR : meta.publishedFrom(),
                meta.modified(),
                languages.detect(
                        body.text(),
                        context.language().isEmpty() ? meta.language() : context.language()),
                meta.section(),
                meta.tags(),
                body.text(),
                body.blocks(),
                flags);
    }
}
