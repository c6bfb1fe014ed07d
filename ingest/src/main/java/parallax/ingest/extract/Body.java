package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Block;
import parallax.model.Block.Role;
import parallax.model.Span;

/// The text of an article with its blocks.
///
/// @param text paragraphs separated by a blank line
/// @param blocks pieces of the text in order, not overlapping
record Body(String text, List<Block> blocks) {

    Body {
        blocks = List.copyOf(blocks);
    }

    /// Joins pieces of a page; the cells of one table row make one block, parted by tabs.
    static Body of(List<Piece> pieces) {
        List<String> texts = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        Scope row = null;
        for (Piece piece : pieces) {
            Role role = Roles.of(piece);
            Scope own = role == Role.TABLE ? piece.scope.parent : null;
            if (own != null && own == row) {
                texts.set(texts.size() - 1, texts.getLast() + "\t" + piece.text);
            } else {
                texts.add(piece.text);
                roles.add(role);
            }
            row = own;
        }
        return of(texts, Roles.withQuestions(texts, roles));
    }

    /// Joins texts by blank lines.
    static Body of(List<String> texts, List<Role> roles) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(texts.get(i));
            blocks.add(new Block(roles.get(i), Span.of(start, text.length())));
        }
        return new Body(text.toString(), blocks);
    }

    /// The texts of the blocks.
    List<String> texts() {
        return blocks.stream().map(block -> block.span().of(text)).toList();
    }
}
