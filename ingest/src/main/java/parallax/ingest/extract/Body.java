package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Block;
import parallax.model.Span;

/// The text of an article with its blocks.
///
/// @param text paragraphs separated by a blank line
/// @param blocks pieces of the text in order, not overlapping
record Body(String text, List<Block> blocks) {

    Body {
        blocks = List.copyOf(blocks);
    }

    static Body of(List<Piece> pieces) {
        Writer writer = new Writer();
        for (Piece piece : pieces) {
            writer.add(piece.text, Block.Role.PARAGRAPH);
        }
        return writer.body();
    }

    /// Puts blocks one after the other.
    static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();

        void add(String piece, Block.Role role) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(piece);
            blocks.add(new Block(role, Span.of(start, text.length())));
        }

        Body body() {
            return new Body(text.toString(), blocks);
        }
    }
}
