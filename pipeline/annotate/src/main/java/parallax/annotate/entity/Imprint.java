package parallax.annotate.entity;

import java.util.List;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.EntityType;

/// What newsrooms set around a text and the models take for a person: the town of a dateline,
/// “RENO, Nev. (AP) — …”, and the agency of a photo by itself, “Getty.”.
final class Imprint {

    private static final String RULE = "imprint";
    private static final int REACH = 3;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private final Lexicon words;

    Imprint(Lexicon words) {
        this.words = words;
    }

    /// The names of a sentence, with such people as the place or organisation that they are.
    List<Chunk> apply(List<Token> tokens, List<Chunk> chunks) {
        return chunks.stream().map(c -> told(tokens, c)).toList();
    }

    private Chunk told(List<Token> tokens, Chunk chunk) {
        if (chunk.type() != EntityType.PERSON) {
            return chunk;
        }
        if (isDateline(tokens, chunk)) {
            return new Chunk(chunk.from(), chunk.to(), EntityType.PLACE, RULE);
        }
        return isCredit(tokens, chunk)
                ? new Chunk(chunk.from(), chunk.to(), EntityType.ORGANIZATION, RULE)
                : chunk;
    }

    /// True in capitals before an agency in brackets and a dash.
    private static boolean isDateline(List<Token> tokens, Chunk chunk) {
        boolean isInCapitals =
                tokens.subList(chunk.from(), chunk.to()).stream()
                        .allMatch(t -> t.text().chars().noneMatch(Character::isLowerCase));
        for (int i = chunk.to(); isInCapitals && i < chunk.to() + REACH; i++) {
            if (at(tokens, i).equals("(")) {
                return at(tokens, i + 2).equals(")") && DASHES.contains(at(tokens, i + 3));
            }
        }
        return false;
    }

    private boolean isCredit(List<Token> tokens, Chunk chunk) {
        boolean isAlone = chunk.from() == 0 && at(tokens, 1).matches("\\.?");
        return chunk.length() == 1
                && words.has("photo-agency", at(tokens, chunk.from()))
                && (isAlone || at(tokens, chunk.to()).equals("/"));
    }

    private static String at(List<Token> tokens, int i) {
        return StateContext.at(tokens, i);
    }
}
