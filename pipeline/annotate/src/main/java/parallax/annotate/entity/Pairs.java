package parallax.annotate.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

/// Two people with a hyphen between them are no third: in “the Lee-Holt debate” nobody is called
/// Lee-Holt where the article names a Lee and a Holt, and nobody by both names.
final class Pairs {

    private static final String RULE = "pair";
    private static final int LENGTH = 3;

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    private Pairs() {}

    /// The people of an article in whose `sentences` these names were found.
    static Pairs of(List<TokenizedSentence> sentences, List<List<Chunk>> names) {
        Pairs pairs = new Pairs();
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            names.get(i).stream()
                    .filter(c -> c.type() == EntityType.PERSON)
                    .forEach(c -> pairs.add(tokens, c));
        }
        return pairs;
    }

    private void add(List<Token> tokens, Chunk person) {
        if (!isHyphenated(tokens, person.to() - LENGTH)) {
            surnames.add(tokens.get(person.to() - 1).text());
        }
        if (person.length() > LENGTH) {
            whole.add(name(tokens, person.from()));
            whole.add(name(tokens, person.to() - LENGTH));
        }
    }

    /// The names of a sentence, with the people of a pair each on their own.
    List<Chunk> apart(List<Token> tokens, List<Chunk> chunks) {
        return chunks.stream()
                .flatMap(c ->
                        isPair(tokens, c)
                                ? Stream.of(person(c.from()), person(c.to() - 1))
                                : Stream.of(c))
                .toList();
    }

    private boolean isPair(List<Token> tokens, Chunk chunk) {
        return chunk.type() == EntityType.PERSON
                && chunk.length() == LENGTH
                && isHyphenated(tokens, chunk.from())
                && !whole.contains(name(tokens, chunk.from()))
                && surnames.contains(tokens.get(chunk.from()).text())
                && surnames.contains(tokens.get(chunk.to() - 1).text());
    }

    private static boolean isHyphenated(List<Token> tokens, int from) {
        return from >= 0 && tokens.get(from + 1).text().equals("-");
    }

    private static String name(List<Token> tokens, int from) {
        return String.join(
                "", tokens.subList(from, from + LENGTH).stream().map(Token::text).toList());
    }

    private static Chunk person(int token) {
        return new Chunk(token, token + 1, EntityType.PERSON, RULE);
    }
}
