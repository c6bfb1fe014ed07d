package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.EntityType;

/// People whom a letter or mail greets on a line of their own or speaks of as of kin: “Al,”, “Dear
/// Al:”, “Aunt Zoë”. Such names the models take for words.
final class Greeted {

    private static final String RULE = "greeted";
    private static final int LENGTH = 2;
    private static final Set<String> WORDS =
            Set.of("best", "thanks", "cheers", "regards", "love", "sincerely", "sir", "madam");

    private final Lexicon words;
    private final NameLists lists;

    Greeted(Lexicon words, NameLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /// The names of a sentence, with those greeted.
    List<Chunk> apply(List<Token> tokens, List<Chunk> chunks) {
        if (tokens.size() == LENGTH) {
            boolean isGreeting = tokens.get(1).text().equals(",") && isFirstName(tokens.getFirst());
            return chunks.isEmpty() && isGreeting ? List.of(person(0)) : chunks;
        }
        List<Chunk> all = chunks;
        for (int i = 1; i < tokens.size(); i++) {
            boolean isKin =
                    tokens.get(i - 1).isCapitalized()
                            && isAddress(tokens, i - 1)
                            && isFirstName(tokens.get(i))
                            && Chunk.at(chunks, i).isEmpty();
            if (isKin) {
                all = new ArrayList<>(all);
                all.add(person(i));
            }
        }
        return all == chunks ? chunks : Chunk.override(List.of(), all);
    }

    /// “Aunt” anywhere, “Dear” at the start of a line.
    private boolean isAddress(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        return words.has("kin-title", word) || i == 0 && word.equals("Dear");
    }

    private static Chunk person(int token) {
        return new Chunk(token, token + 1, EntityType.PERSON, RULE);
    }

    private boolean isFirstName(Token token) {
        return token.isCapitalized()
                && (lists.person(token.text()) & NameLists.FIRST_NAME) != 0
                && !WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
