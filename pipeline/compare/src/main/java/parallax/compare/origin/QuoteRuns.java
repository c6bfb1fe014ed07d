package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Saying;
import parallax.model.Quote;
import parallax.model.Span;

/// Words inside quotation marks that two articles share: whoever quotes them at such length, there
/// was one utterance.
final class QuoteRuns {

    private static final int LEAST = 8;
    private static final int SHOWN = 12;

    private QuoteRuns() {}

    /// Quoted words as they stand in `text`.
    record Run(String text, List<Token> words) {

        static Run of(String text) {
            return new Run(text, Tokens.of(text).stream().filter(Token::isWord).toList());
        }

        /// The text of its first words, whole words and as written; cut where it is long or where a
        /// semicolon would part it from the rest of a reason.
        String shown() {
            int from = words.getFirst().span().start();
            while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
            Token last = words.get(Math.min(SHOWN, words.size()) - 1);
            String cut = text.substring(from, last.span().end());
            String whole = cut.replaceAll("\\s+", " ").replaceFirst("^[“”\"„«»‘’']+", "");
            int part = whole.indexOf(';');
            String shown = part > 0 ? whole.substring(0, part) : whole;
            return part > 0 || words.size() > SHOWN ? shown + " …" : shown;
        }
    }

    /// What stands inside quotation marks where a claim is made, a run a quotation.
    static List<Run> of(Saying saying) {
        List<Run> runs = new ArrayList<>();
        String text = saying.document().article().text();
        for (Quote quote : saying.document().quotes()) {
            boolean spoken = quote.kind() == Quote.Kind.DIRECT || quote.kind() == Quote.Kind.MIXED;
            for (Span piece : spoken ? quote.pieces() : List.<Span>of()) {
                if (piece.overlaps(saying.sighting().span())) {
                    runs.addAll(marked(piece.of(text), quote.kind()));
                }
            }
        }
        return runs;
    }

    /// A direct quotation whole; of a mixed one what stands between the marks.
    private static List<Run> marked(String piece, Quote.Kind kind) {
        if (kind == Quote.Kind.DIRECT) {
            return List.of(Run.of(piece));
        }
        List<Run> runs = new ArrayList<>();
        String[] parts = piece.split("[“”\"„«»]", -1);
        for (int i = 1; i < parts.length; i += 2) {
            runs.add(Run.of(parts[i]));
        }
        return runs;
    }

    /// The longest run of words that both lists hold, shortened for people; empty below eight.
    static String common(List<Run> a, List<Run> b) {
        Run best = new Run("", List.of());
        for (Run x : a) {
            for (Run y : b) {
                List<Token> run = common(x.words, y.words, best.words.size());
                best = run.isEmpty() ? best : new Run(x.text, run);
            }
        }
        return best.words.size() < LEAST ? "" : best.shown();
    }

    /// The longest common run where it is longer than `than`, else nothing.
    private static List<Token> common(List<Token> x, List<Token> y, int than) {
        List<Token> best = List.of();
        int[] above = new int[y.size() + 1];
        for (int i = 0; i < x.size(); i++) {
            int[] row = new int[y.size() + 1];
            for (int j = 0; j < y.size(); j++) {
                if (x.get(i).norm().equals(y.get(j).norm())) {
                    row[j + 1] = above[j] + 1;
                    if (row[j + 1] > Math.max(than, best.size())) {
                        best = x.subList(i + 1 - row[j + 1], i + 1);
                    }
                }
            }
            above = row;
        }
        return best;
    }
}
