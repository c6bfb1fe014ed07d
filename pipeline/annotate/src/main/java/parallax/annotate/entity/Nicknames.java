package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.EntityType;

/// Joins a person's names around a nickname or a maiden name, where the models saw two people or
/// three: “Ann "Annie" Lee”, “Ann (Holt) Lee”.
final class Nicknames {

    private static final String RULE = "nickname";
    private static final int LONGEST = 3;
    private static final Set<String> OPENING = Set.of("\"", "“", "‘", "'", "``", "(");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''", ")");

    private Nicknames() {}

    /// The names of a sentence, in order, with those around a nickname made one.
    static List<Chunk> joined(List<Token> tokens, List<Chunk> chunks) {
        if (chunks.stream().filter(c -> c.type() == EntityType.PERSON).limit(2).count() < 2) {
            return chunks;
        }
        List<Chunk> whole = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int end = chunk.type() == EntityType.PERSON ? end(tokens, chunks, chunk) : chunk.to();
            if (end > chunk.to()) {
                whole.add(new Chunk(chunk.from(), end, EntityType.PERSON, RULE));
            }
        }
        return whole.isEmpty() ? chunks : Chunk.override(chunks, whole);
    }

    /// One past the surname behind the nickname that follows a first name, or where that ends.
    private static int end(List<Token> tokens, List<Chunk> chunks, Chunk first) {
        boolean isOpen = OPENING.contains(at(tokens, first.to() - 1));
        int open = isOpen ? first.to() - 1 : first.to();
        if (open == first.from() || !OPENING.contains(at(tokens, open))) {
            return first.to();
        }
        int close = open + 1;
        while (close <= open + LONGEST && isCapital(tokens, close) && isPerson(chunks, close)) {
            close++;
        }
        boolean isClosed =
                close > open + 1
                        && CLOSING.contains(at(tokens, close))
                        && at(tokens, open).equals("(") == at(tokens, close).equals(")");
        return isClosed && isCapital(tokens, close + 1)
                ? Chunk.at(chunks, close + 1)
                        .filter(c -> c.type() == EntityType.PERSON)
                        .map(Chunk::to)
                        .orElse(first.to())
                : first.to();
    }

    private static boolean isPerson(List<Chunk> chunks, int token) {
        return Chunk.at(chunks, token).filter(c -> c.type() != EntityType.PERSON).isEmpty();
    }

    private static boolean isCapital(List<Token> tokens, int i) {
        return StateContext.isCapital(at(tokens, i));
    }

    private static String at(List<Token> tokens, int i) {
        return StateContext.at(tokens, i);
    }
}
