package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Block;
import parallax.model.Document;

/// A question an article asks as a heading, with the start of its answer.
public record QuestionAnswer(Evidence question, Evidence answer) {

    /// The questions of all articles of a story.
    static List<QuestionAnswer> of(Material material) {
        List<QuestionAnswer> all = new ArrayList<>();
        for (Document document : material.documents()) {
            List<Block> blocks = document.article().blocks();
            for (int i = 0; i + 1 < blocks.size(); i++) {
                if (asks(document, blocks.get(i)) && answers(blocks.get(i + 1))) {
                    int answer = blocks.get(i + 1).span().start();
                    all.add(
                            new QuestionAnswer(
                                    Material.evidence(document, blocks.get(i).span()),
                                    Material.evidence(
                                            document, Anchors.sentence(document, answer))));
                }
            }
        }
        return all;
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
