package parallax.compare.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parallax.compare.relate.Change;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;

/// Two wordings of one claim, side by side.
public final class Wording {

    private Wording() {}

    /// What changed from `before` to `after`: `drop → abandon`, `+ reportedly`, `− all`; empty when
    /// the words are the same.
    public static List<String> diff(String before, String after) {
        List<Token> from = Tokens.of(before);
        List<Token> to = Tokens.of(after);
        List<String> lines = new ArrayList<>();
        for (Change change : Change.between(from, to)) {
            String gone = words(from, change.from());
            String come = words(to, change.to());
            lines.add(
                    change.isReplacement()
                            ? gone + " → " + come
                            : gone.isEmpty() ? "+ " + come : "− " + gone);
        }
        return lines;
    }

    private static String words(List<Token> tokens, List<Integer> which) {
        return which.stream().map(i -> tokens.get(i).text()).collect(Collectors.joining(" "));
    }

    /// Share of words both wordings have in the same order, 0 to 1.
    public static double kept(String before, String after) {
        List<Token> from = Tokens.of(before).stream().filter(Token::isWord).toList();
        List<Token> to = Tokens.of(after).stream().filter(Token::isWord).toList();
        int changed = 0;
        for (Change change : Change.between(from, to)) {
            changed += change.from().size() + change.to().size();
        }
        int all = from.size() + to.size();
        return all == 0 ? 1 : 1 - (double) changed / all;
    }
}
