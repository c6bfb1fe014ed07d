package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Saying;
import parallax.model.Posts;
import parallax.model.Quote;
import parallax.model.Span;

/// Runs of words that two articles share where they make one claim: whoever quotes them at such
/// length, embeds the post they stand in, or writes them down, there was one utterance.
final class QuoteRuns {

    private static final int LEAST = 8;
    private static final int LEAST_PLAIN = 12;
    private static final int SHOWN = 12;

    private QuoteRuns() {}

    /// How words stand in an article.
    enum Mark {
        QUOTED,
        POSTED,
        PLAIN
    }

    /// Words as they stand in `text`.
    record Run(String text, List<Token> words, Mark mark) {

        static Run of(String text, Mark mark) {
            List<Token> words = Tokens.of(text).stream().filter(Token::isWord).toList();
            return new Run(text, words, mark);
        }

        /// True for words enough that two writers hardly find them by chance; of those that neither
        /// marks as another's, names and numbers don't count, which make any run long.
        boolean isTelling(Mark other) {
            boolean plain = mark == Mark.PLAIN && other == Mark.PLAIN;
            long lower =
                    words.stream()
                            .filter(w -> w.kind() == Token.Kind.WORD && !w.isCapital())
                            .count();
            return plain ? lower >= LEAST_PLAIN : words.size() >= LEAST;
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

    /// Words that two articles share.
    ///
    /// @param run the words, as the first has them
    /// @param other how they stand in the second
    record Shared(Run run, Mark other) {

        /// True when either article shows them as a post.
        boolean isPosted() {
            return run.mark == Mark.POSTED || other == Mark.POSTED;
        }

        /// How many of the two articles mark them as another's.
        int marks() {
            return QuoteRuns.marks(run.mark) + QuoteRuns.marks(other);
        }

        /// True when both articles quote them.
        boolean isQuoted() {
            return run.mark == Mark.QUOTED && other == Mark.QUOTED;
        }
    }

    /// What stands where a claim is made: quotations and posts, a run each, and the claim's own
    /// words.
    static List<Run> of(Saying saying) {
        List<Run> runs = new ArrayList<>();
        String text = saying.document().article().text();
        Span claim = saying.sighting().span();
        for (Quote quote : saying.document().quotes()) {
            boolean spoken = quote.kind() == Quote.Kind.DIRECT || quote.kind() == Quote.Kind.MIXED;
            for (Span piece : spoken ? quote.pieces() : List.<Span>of()) {
                if (piece.overlaps(claim)) {
                    runs.addAll(marked(piece.of(text), quote.kind()));
                }
            }
        }
        for (Posts.Post post : Posts.in(text)) {
            if (post.words().overlaps(claim)) {
                runs.add(Run.of(post.words().of(text), Mark.POSTED));
            }
        }
        runs.add(Run.of(saying.sighting().text(), Mark.PLAIN));
        return runs;
    }

    /// A direct quotation whole; of a mixed one what stands between the marks.
    private static List<Run> marked(String piece, Quote.Kind kind) {
        if (kind == Quote.Kind.DIRECT) {
            return List.of(Run.of(piece, Mark.QUOTED));
        }
        List<Run> runs = new ArrayList<>();
        String[] parts = piece.split("[“”\"„«»]", -1);
        for (int i = 1; i < parts.length; i += 2) {
            runs.add(Run.of(parts[i], Mark.QUOTED));
        }
        return runs;
    }

    /// The longest telling run of words that both lists hold: of such that both mark as another's
    /// where there are any, else of such that one does.
    static Optional<Shared> common(List<Run> a, List<Run> b) {
        return Stream.of(2, 1, 0)
                .flatMap(marks -> common(a, b, marks).stream())
                .filter(s -> s.run.isTelling(s.other))
                .findFirst();
    }

    private static Optional<Shared> common(List<Run> a, List<Run> b, int marks) {
        Optional<Shared> best = Optional.empty();
        for (Run x : a) {
            for (Run y : b) {
                if (marks(x.mark) + marks(y.mark) == marks) {
                    int than = best.map(s -> s.run.words.size()).orElse(0);
                    List<Token> run = run(x.words, y.words, than);
                    if (!run.isEmpty()) {
                        best = Optional.of(new Shared(new Run(x.text, run, x.mark), y.mark));
                    }
                }
            }
        }
        return best;
    }

    private static int marks(Mark mark) {
        return mark == Mark.PLAIN ? 0 : 1;
    }

    /// The longest common run where it is longer than `than`, else nothing.
    private static List<Token> run(List<Token> x, List<Token> y, int than) {
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
