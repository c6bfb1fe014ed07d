package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.EntityType;

/// Those whom a mail names in quotation marks before their address, as written: “"Lee, Ann"
/// <ann@example.org>”, “"annie" <a...@example.org>”.
final class Senders {

    private static final String RULE = "sender";
    private static final int LONGEST = 5;
    private static final int REACH = 3;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private Senders() {}

    /// The names of a sentence, with the senders in place of what else was seen there; an address
    /// by itself is nobody.
    static List<Chunk> apply(List<Token> tokens, List<Chunk> chunks) {
        List<Chunk> senders = new ArrayList<>();
        for (int i = 2; i < tokens.size(); i++) {
            if (at(tokens, i).startsWith("<") && isQuote(tokens, i - 1) && isAddress(tokens, i)) {
                int open = i - 2;
                while (open >= 0 && i - open - 1 <= LONGEST + 1 && !isQuote(tokens, open)) {
                    open--;
                }
                if (open + 1 < i - 1 && isQuote(tokens, open)) {
                    senders.add(new Chunk(open + 1, i - 1, EntityType.PERSON, RULE));
                }
            }
        }
        List<Chunk> named = chunks.stream().filter(c -> !isBareAddress(tokens, c)).toList();
        return senders.isEmpty() ? named : Chunk.override(named, senders);
    }

    private static boolean isBareAddress(List<Token> tokens, Chunk chunk) {
        String word = at(tokens, chunk.from());
        return chunk.length() == 1 && word.indexOf('@') > 0 && word.indexOf('.') > 0;
    }

    private static boolean isAddress(List<Token> tokens, int from) {
        for (int i = from; i <= from + REACH; i++) {
            if (at(tokens, i).indexOf('@') > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(List<Token> tokens, int i) {
        return QUOTES.contains(at(tokens, i));
    }

    private static String at(List<Token> tokens, int i) {
        return StateContext.at(tokens, i);
    }
}
