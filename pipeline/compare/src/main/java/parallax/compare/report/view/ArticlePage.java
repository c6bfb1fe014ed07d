package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import parallax.model.Annotation;
import parallax.model.Block;
import parallax.model.Claim;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Quote;
import parallax.model.Span;

/// The stored clean copy of an article, every sentence with an anchor, every finding marked.
///
/// @param line what is known of it
/// @param blocks its pieces in order
/// @param unknowns what is not known of it
public record ArticlePage(ArticleLine line, List<Piece> blocks, Unknowns unknowns) {

    public ArticlePage {
        blocks = List.copyOf(blocks);
    }

    /// A paragraph-like piece.
    public record Piece(Block.Role role, List<Line> sentences) {
        public Piece {
            sentences = List.copyOf(sentences);
        }
    }

    /// A sentence, or the text between two.
    ///
    /// @param anchor its start, or -1 for the text between sentences
    /// @param runs its text in order
    public record Line(int anchor, List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /// Text within which nothing begins or ends.
    ///
    /// @param text the text
    /// @param marks class names of what covers it, such as `person direct claim`, or empty
    /// @param entity id of the entity it names, or empty
    public record Run(String text, String marks, String entity) {}

    /// The page of `document`.
    public static ArticlePage of(Document document) {
        List<Piece> pieces = new ArrayList<>();
        List<Annotation> layers = layers(document);
        for (Block block : document.article().blocks()) {
            pieces.add(new Piece(block.role(), lines(document, block.span(), layers)));
        }
        return new ArticlePage(ArticleLine.of(document.article()), pieces, Unknowns.of(document));
    }

    private static List<Annotation> layers(Document document) {
        List<Annotation> layers = new ArrayList<>(document.mentions());
        layers.addAll(document.quotes());
        layers.addAll(document.claims());
        return layers;
    }

    private static List<Line> lines(Document document, Span block, List<Annotation> layers) {
        List<Annotation> here = layers.stream().filter(a -> a.span().overlaps(block)).toList();
        String text = document.article().text();
        List<Line> lines = new ArrayList<>();
        int at = block.start();
        for (var sentence : Anchors.inside(document.sentences(), block)) {
            if (at < sentence.span().start()) {
                lines.add(line(text, Span.of(at, sentence.span().start()), lines.isEmpty(), here));
            }
            int end = Math.min(sentence.span().end(), block.end());
            lines.add(line(text, Span.of(sentence.span().start(), end), true, here));
            at = end;
        }
        if (at < block.end()) {
            lines.add(line(text, Span.of(at, block.end()), lines.isEmpty(), here));
        }
        return lines;
    }

    private static Line line(String text, Span span, boolean anchored, List<Annotation> layers) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        List<Annotation> here = layers.stream().filter(a -> a.span().overlaps(span)).toList();
        for (Annotation a : here) {
            cuts.add(Math.max(span.start(), a.span().start()));
            cuts.add(Math.min(span.end(), a.span().end()));
        }
        List<Run> runs = new ArrayList<>();
        int from = span.start();
        for (int to : cuts.tailSet(span.start(), false)) {
            runs.add(run(text, Span.of(from, to), here));
            from = to;
        }
        return new Line(anchored ? span.start() : -1, runs);
    }

    private static Run run(String text, Span span, List<Annotation> layers) {
        TreeSet<String> marks = new TreeSet<>();
        String entity = "";
        for (Annotation a : layers) {
            if (a.span().covers(span)) {
                marks.add(mark(a));
                if (a instanceof Mention m && !m.entity().isEmpty()) {
                    entity = m.entity();
                }
            }
        }
        marks.remove("");
        return new Run(span.of(text), String.join(" ", marks), entity);
    }

    private static String mark(Annotation annotation) {
        return switch (annotation) {
            case Mention m -> MARKED.contains(m.type()) ? Words.lower(m.type()) : "";
            case Quote q -> q.kind() == Quote.Kind.SCARE ? "scare" : "quote";
            case Claim _ -> "claim";
            case parallax.model.Sentence _ -> "";
        };
    }

    private static final List<EntityType> MARKED =
            List.of(
                    EntityType.PERSON,
                    EntityType.STATE,
                    EntityType.AGREEMENT,
                    EntityType.ORGANIZATION,
                    EntityType.PLACE);
}
