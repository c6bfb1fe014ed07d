package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

/// People by whose names their rule goes, “the Lee regime”, where the models saw an organisation.
///
/// A regime is somebody's where the word before it is a first name too; a government where the
/// article names that person elsewhere.
final class Rulers {

    private static final String RULE = "ruler";
    private static final Set<String> OF_ONE = Set.of("regime", "dictatorship", "administration");
    private static final Set<String> RULES = Set.of("government", "cabinet", "presidency");

    private final NameLists lists;
    private final Set<String> surnames = new HashSet<>();

    private Rulers(NameLists lists) {
        this.lists = lists;
    }

    /// The people of an article in whose `sentences` these names were found.
    static Rulers of(List<TokenizedSentence> sentences, List<List<Chunk>> names, NameLists lists) {
        Rulers rulers = new Rulers(lists);
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            names.get(i).stream()
                    .filter(c -> c.type() == EntityType.PERSON)
                    .forEach(c -> rulers.surnames.add(tokens.get(c.to() - 1).text()));
        }
        return rulers;
    }

    /// The names of a sentence, with those of rulers.
    List<Chunk> apply(List<Token> tokens, List<Chunk> chunks) {
        List<Chunk> rulers = new ArrayList<>();
        for (Chunk chunk : chunks) {
            boolean isOrganization = chunk.type() == EntityType.ORGANIZATION;
            if (isOrganization && isRule(tokens, chunk)) {
                rulers.add(person(chunk.from()));
            }
        }
        return rulers.isEmpty() ? chunks : Chunk.override(chunks, rulers);
    }

    private boolean isRule(List<Token> tokens, Chunk chunk) {
        String name = at(tokens, chunk.from());
        String rule = at(tokens, chunk.from() + 1);
        boolean isOne = chunk.length() == 1 || chunk.length() == 2 && isRule(rule);
        boolean isKnown = surnames.contains(name) && RULES.contains(rule);
        return isOne && (isKnown || OF_ONE.contains(rule) && isPerson(name));
    }

    private static boolean isRule(String word) {
        return RULES.contains(word) || OF_ONE.contains(word);
    }

    private boolean isPerson(String name) {
        return surnames.contains(name) || (lists.person(name) & NameLists.FIRST_NAME) != 0;
    }

    private static Chunk person(int token) {
        return new Chunk(token, token + 1, EntityType.PERSON, RULE);
    }

    private static String at(List<Token> tokens, int i) {
        return StateContext.at(tokens, i);
    }
}
