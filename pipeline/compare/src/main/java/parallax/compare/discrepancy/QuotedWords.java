package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.model.Quote;
import parallax.model.Span;

/// The words of a quotation, to be laid beside those of another.
///
/// @param text the quotation's text
/// @param tokens its words and marks
/// @param words its words alone
record QuotedWords(String text, List<Token> tokens, List<Token> words) {

    private static final int BEFORE = 4;
    private static final int AFTER = 3;
    private static final int TOGETHER = 9;
    private static final double MOST = 0.8;
    private static final int WIDEST = 4;
    private static final int SHOWN = 3;
    private static final int PLACES = 4;
    private static final Set<String> TURNING =
            Set.of(
                    "not", "never", "no", "can", "could", "would", "will", "should", "may", "might",
                    "must", "can't", "don't", "won't", "cannot", "all", "any", "some", "none");
    private static final String BREAK = " … ";
    private static final Pattern MARKED = Pattern.compile("“[^”]*”?|\"[^\"]*\"?|«[^»]*»?");
    private static final Set<String> EDITED = Set.of("[", "]", "(", ")", "…", "*", "_", "@", "#");

    /// A stretch in which two quotations differ between the same words.
    ///
    /// @param around the words on both sides, which tell one such place from another
    /// @param mine the stretch with its neighbours as the first has it
    /// @param theirs the same of the second
    /// @param told the words of the first's stretch with two before it and one behind, in normal
    ///   form
    /// @param retold the same of the second
    record Gap(String around, String mine, String theirs, String told, String retold) {}

    static QuotedWords of(Quote quote, String article) {
        StringBuilder text = new StringBuilder();
        for (Span piece : quote.pieces()) {
            String words = piece.of(article);
            Matcher marked = MARKED.matcher(words);
            boolean none = !marked.find();
            Stream<String> parts =
                    none ? Stream.of(words) : marked.reset().results().map(MatchResult::group);
            parts.forEach(p -> text.append(text.isEmpty() ? "" : BREAK).append(p));
        }
        List<Token> tokens = Tokens.of(text.toString());
        return new QuotedWords(
                text.toString(), tokens, tokens.stream().filter(Token::isWord).toList());
    }

    /// True when it is long enough to be laid beside another.
    boolean isTelling() {
        return words.size() > BEFORE + AFTER;
    }

    /// The first place where `other` has other words between the same ones, where these differ in
    /// more than writing and no editor marked the change.
    Optional<Gap> gap(QuotedWords other) {
        Map<String, List<Integer>> theirs = other.starts();
        return IntStream.rangeClosed(0, words.size() - BEFORE - AFTER)
                .boxed()
                .flatMap(i ->
                        theirs.getOrDefault(key(i, BEFORE), List.of()).stream()
                                .flatMap(j -> after(i + BEFORE, other, j + BEFORE).stream()))
                .findFirst();
    }

    /// Where each run of a few words begins, the first few places of each.
    private Map<String, List<Integer>> starts() {
        Map<String, List<Integer>> starts = new HashMap<>();
        for (int i = 0; i + BEFORE + AFTER <= words.size(); i++) {
            List<Integer> places = starts.computeIfAbsent(key(i, BEFORE), _ -> new ArrayList<>());
            if (places.size() < PLACES) {
                places.add(i);
            }
        }
        return starts;
    }

    private String key(int from, int count) {
        List<String> key = new ArrayList<>();
        words.subList(from, from + count).forEach(t -> key.add(t.norm()));
        return String.join(" ", key);
    }

    private boolean isSame(int i, QuotedWords other, int j, int count) {
        return i + count <= words.size()
                && j + count <= other.words.size()
                && IntStream.range(0, count)
                        .allMatch(
                                k -> words.get(i + k).norm().equals(other.words.get(j + k).norm()));
    }

    /// The gap that begins at `i` here and at `j` there, the shortest after which both go on alike.
    private Optional<Gap> after(int i, QuotedWords other, int j) {
        if (isSame(i, other, j, 1)) {
            return Optional.empty();
        }
        for (int wide = 1; wide <= 2 * WIDEST; wide++) {
            for (int mine = Math.max(0, wide - WIDEST); mine <= Math.min(wide, WIDEST); mine++) {
                int theirs = wide - mine;
                if (isSame(i + mine, other, j + theirs, AFTER)) {
                    return told(i, mine, other, j, theirs);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Gap> told(int i, int mine, QuotedWords other, int j, int theirs) {
        List<Token> a = words.subList(i, i + mine);
        List<Token> b = other.words.subList(j, j + theirs);
        boolean written = Wordings.isOne(a, b);
        boolean whole =
                runsOn(i, mine) && other.runsOn(j, theirs) && isLong(i, mine, other, j, theirs);
        boolean telling =
                a.stream().anyMatch(QuotedWords::isTelling)
                        || b.stream().anyMatch(QuotedWords::isTelling);
        String x = shown(i, mine);
        String y = other.shown(j, theirs);
        boolean edited = EDITED.stream().anyMatch(e -> x.contains(e) || y.contains(e));
        boolean cut = (x + y).matches("(?s).*(?:\\.\\.|\\. \\.|--|—|–).*");
        String around = key(i - BEFORE, BEFORE) + " | " + key(i + mine, AFTER);
        return !written && whole && telling && !edited && !cut
                ? Optional.of(
                        new Gap(
                                around,
                                x,
                                y,
                                key(i - 2, mine + AFTER),
                                other.key(j - 2, theirs + AFTER)))
                : Optional.empty();
    }

    /// True when enough words around the gap are the same, or nearly all that one of the two has.
    private boolean isLong(int i, int mine, QuotedWords other, int j, int theirs) {
        int before = BEFORE;
        while (isSameAt(i - before - 1, other, j - before - 1)) {
            before++;
        }
        int after = AFTER;
        while (isSameAt(i + mine + after, other, j + theirs + after)) {
            after++;
        }
        int same = before + after;
        int fewer = Math.min(words.size() - mine, other.words.size() - theirs);
        return same >= TOGETHER || same >= MOST * fewer;
    }

    private boolean isSameAt(int i, QuotedWords other, int j) {
        return i >= 0 && j >= 0 && isSame(i, other, j, 1);
    }

    /// False where words may be left out between two sentences or two pieces of a quotation.
    private boolean runsOn(int from, int count) {
        int start = words.get(from - 1).span().end();
        int end = words.get(from).span().start();
        return count > 0 || text.substring(start, end).matches("[\\s,;:]*");
    }

    private static boolean isTelling(Token token) {
        return token.isContent() || TURNING.contains(token.norm());
    }

    /// The stretch as written, with a few words on both sides.
    private String shown(int from, int count) {
        int start = words.get(from - SHOWN).span().start();
        int end = words.get(from + count + AFTER - 1).span().end();
        return text.substring(start, end).replaceAll("\\s+", " ");
    }
}
