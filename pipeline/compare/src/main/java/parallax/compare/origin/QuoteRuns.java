package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /// Tokens that stand inside quotation marks where a claim is made, one list a quotation.
    static List<List<Token>> of(Saying saying) {
        List<List<Token>> runs = new ArrayList<>();
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
    private static List<List<Token>> marked(String piece, Quote.Kind kind) {
        if (kind == Quote.Kind.DIRECT) {
            return List.of(words(piece));
        }
        List<List<Token>> runs = new ArrayList<>();
        String[] parts = piece.split("[“”\"„«»]", -1);
        for (int i = 1; i < parts.length; i += 2) {
            runs.add(words(parts[i]));
        }
        return runs;
    }

    private static List<Token> words(String text) {
        return Tokens.of(text).stream().filter(Token::isWord).toList();
    }

    /// The longest run of words that both lists hold, shortened for people; empty below eight.
    static String common(List<List<Token>> a, List<List<Token>> b) {
        List<Token> best = List.of();
        for (List<Token> x : a) {
            for (List<Token> y : b) {
                List<Token> run = common(x, y, best.size());
                best = run.isEmpty() ? best : run;
            }
        }
        if (best.size() < LEAST) {
            return "";
        }
        String words = best.stream().limit(SHOWN).map(Token::text).collect(Collectors.joining(" "));
        return best.size() > SHOWN ? words + " …" : words;
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
