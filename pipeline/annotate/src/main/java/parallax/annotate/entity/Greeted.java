package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.EntityType;

/// The person whom a letter or mail greets on a line of their own: “Al,”. So short a name the
/// models take for a word.
final class Greeted {

    private static final String RULE = "greeted";
    private static final int LENGTH = 2;
    private static final Set<String> WORDS =
            Set.of("best", "thanks", "cheers", "regards", "love", "sincerely", "sir", "madam");

    private final NameLists lists;

    Greeted(NameLists lists) {
        this.lists = lists;
    }

    /// The names of a sentence, with the one greeted.
    List<Chunk> apply(List<Token> tokens, List<Chunk> chunks) {
        return chunks.isEmpty() && isGreeting(tokens)
                ? List.of(new Chunk(0, 1, EntityType.PERSON, RULE))
                : chunks;
    }

    private boolean isGreeting(List<Token> tokens) {
        if (tokens.size() != LENGTH || !tokens.get(1).text().equals(",")) {
            return false;
        }
        String name = tokens.getFirst().text();
        return tokens.getFirst().isCapitalized()
                && (lists.person(name) & NameLists.FIRST_NAME) != 0
                && !WORDS.contains(name.toLowerCase(Locale.ROOT));
    }
}
