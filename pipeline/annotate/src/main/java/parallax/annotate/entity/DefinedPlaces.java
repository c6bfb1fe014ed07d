package parallax.annotate.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

/// The places that an article says are such, “Marn is a small town in Tolk”, “Marn lies in the
/// county of Tolk”, and that were taken for people; not where somebody of that surname is named in
/// full.
final class DefinedPlaces {

    private static final String RULE = "defined-as-place";
    private static final int REACH = 8;
    private static final Set<String> VERBS = Set.of("is", "was", "lies", "lay");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> LYING = Set.of("located", "situated", "in");
    private static final Set<String> ENDS =
            Set.of("of", "in", "on", "at", "near", "located", "situated", "that", "which", "and");

    private final Lexicon words;
    private final Set<List<String>> places = new HashSet<>();

    private DefinedPlaces(Lexicon words) {
        this.words = words;
    }

    /// The places defined in an article in whose `sentences` these names were found.
    static DefinedPlaces of(
            List<TokenizedSentence> sentences, List<List<Chunk>> names, Lexicon words) {
        DefinedPlaces defined = new DefinedPlaces(words);
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            Chunk.at(names.get(i), 0)
                    .filter(c -> isPersonOrPlace(c) && defined.isDefinition(tokens, c.to()))
                    .ifPresent(c -> defined.places.add(texts(tokens, c)));
        }
        if (!defined.places.isEmpty()) {
            Set<String> surnames = surnames(sentences, names);
            defined.places.removeIf(p -> surnames.contains(p.getLast()));
        }
        return defined;
    }

    private static Set<String> surnames(
            List<TokenizedSentence> sentences, List<List<Chunk>> names) {
        Set<String> surnames = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            surnames.addAll(
                    names.get(i).stream()
                            .filter(c -> c.type() == EntityType.PERSON && c.length() > 1)
                            .filter(c -> c.from() > 0)
                            .map(c -> tokens.get(c.to() - 1).text())
                            .collect(Collectors.toSet()));
        }
        return surnames;
    }

    /// The names of a sentence, with the people who are places made so.
    List<Chunk> apply(List<Token> tokens, List<Chunk> chunks) {
        return places.isEmpty()
                ? chunks
                : chunks.stream().map(c -> isPlace(tokens, c) ? place(c) : c).toList();
    }

    private boolean isPlace(List<Token> tokens, Chunk chunk) {
        return chunk.type() == EntityType.PERSON && places.contains(texts(tokens, chunk));
    }

    private static Chunk place(Chunk chunk) {
        return new Chunk(chunk.from(), chunk.to(), EntityType.PLACE, RULE);
    }

    private static boolean isPersonOrPlace(Chunk chunk) {
        return chunk.type() == EntityType.PERSON || chunk.type() == EntityType.PLACE;
    }

    private static List<String> texts(List<Token> tokens, Chunk chunk) {
        return tokens.subList(chunk.from(), chunk.to()).stream().map(Token::text).toList();
    }

    /// True when what follows the name at the start of a sentence says that it is a place.
    private boolean isDefinition(List<Token> tokens, int next) {
        int verb = next;
        if (at(tokens, next).equals("(")) {
            while (verb < tokens.size() && !at(tokens, verb).equals(")")) {
                verb++;
            }
            verb++;
        }
        if (!VERBS.contains(at(tokens, verb))) {
            return false;
        }
        return LYING.contains(at(tokens, verb + 1))
                ? isIn(tokens, verb + 1)
                : ARTICLES.contains(at(tokens, verb + 1)) && isHead(tokens, verb + 2);
    }

    /// “located in the county of”.
    private boolean isIn(List<Token> tokens, int from) {
        int in = at(tokens, from).equals("in") ? from : from + 1;
        return at(tokens, in).equals("in")
                && at(tokens, in + 1).equals("the")
                && words.has("place-noun", at(tokens, in + 2))
                && at(tokens, in + 3).equals("of");
    }

    /// “small fishing town in”, but not “town councillor in”.
    private boolean isHead(List<Token> tokens, int from) {
        int end = from;
        while (end < from + REACH && isInside(at(tokens, end))) {
            end++;
        }
        return end > from && words.has("place-noun", at(tokens, end - 1));
    }

    private static boolean isInside(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !ENDS.contains(word);
    }

    private static String at(List<Token> tokens, int i) {
        return StateContext.at(tokens, i);
    }
}
