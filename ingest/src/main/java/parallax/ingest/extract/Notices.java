package parallax.ingest.extract;

import java.util.List;
import java.util.Optional;

/// The lines of a page, and the first short ones that say something of the article: that its text
/// stops at a wall, or that a machine wrote it.
///
/// @param lines every visible line
/// @param pay the line that asks to pay or to log in
/// @param ai the line that discloses a machine's part
record Notices(List<String> lines, Optional<String> pay, Optional<String> ai) {

    private static final int LONGEST = 400;

    /// What the visible lines of a page say.
    static Notices ofLines(List<String> lines) {
        Optional<String> pay = Optional.empty();
        Optional<String> ai = Optional.empty();
        for (String line : lines) {
            int marks = line.length() < LONGEST ? Cues.marks(line) : 0;
            pay = pay.isEmpty() ? said(Cues.Kind.PAY, marks, line) : pay;
            ai = ai.isEmpty() ? said(Cues.Kind.AI, marks, line) : ai;
        }
        return new Notices(lines, pay, ai);
    }

    /// What the pieces of a page say, whose lines are given, too.
    static Notices ofPieces(List<Piece> pieces, List<String> lines) {
        Optional<String> pay = Optional.empty();
        Optional<String> ai = Optional.empty();
        for (Piece piece : pieces) {
            int marks = piece.length() < LONGEST ? piece.tally.marks : 0;
            pay = pay.isEmpty() ? said(Cues.Kind.PAY, marks, piece.text) : pay;
            ai = ai.isEmpty() ? said(Cues.Kind.AI, marks, piece.text) : ai;
        }
        return new Notices(lines, pay, ai);
    }

    private static Optional<String> said(Cues.Kind kind, int marks, String line) {
        boolean isSaid =
                (marks & kind.bit) != 0 && (kind != Cues.Kind.AI || Disclosure.isOne(line));
        return isSaid ? Optional.of(line) : Optional.empty();
    }
}
