package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;

/// A question an article asks as a heading, with the start of its answer.
public record QuestionAnswer(Evidence question, Evidence answer) {

    private static final int BRIEF = 3;

    /// The questions of all articles of a story.
    static List<QuestionAnswer> of(Material material) {
        List<QuestionAnswer> all = new ArrayList<>();
        for (Document document : material.documents()) {
            List<Block> blocks = document.article().blocks();
            for (int i = 0; i + 1 < blocks.size(); i++) {
                if (asks(document, blocks.get(i)) && answers(blocks.get(i + 1))) {
                    all.add(
                            new QuestionAnswer(
                                    Material.evidence(document, blocks.get(i).span()),
                                    Material.evidence(
                                            document, start(document, blocks.get(i + 1).span()))));
                }
            }
        }
        return all;
    }

    /// The first sentence of an answer, with the next where it is as short as “Yes.”
    private static Span start(Document document, Span answer) {
        Span first = Anchors.sentence(document, answer.start());
        boolean brief = first.of(document.article().text()).split("\\s+").length <= BRIEF;
        return document.sentences().stream()
                .map(Sentence::span)
                .filter(s -> brief && s.start() >= first.end() && answer.covers(s))
                .findFirst()
                .map(next -> Span.of(first.start(), next.end()))
                .orElse(first);
    }

    private static boolean asks(Document document, Block block) {
        String text = block.span().of(document.article().text()).strip();
        return block.role() == Block.Role.QUESTION
                || block.role() == Block.Role.HEADING && text.endsWith("?");
    }

    private static boolean answers(Block block) {
        return block.role() == Block.Role.ANSWER || block.role() == Block.Role.PARAGRAPH;
    }
}
