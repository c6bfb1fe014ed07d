package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

/// The surnames of those an article names in full, by which it speaks of them later: “Booker T.
/// Washington … Washington wrote”.
///
/// A full name is one again wherever it stands. A word that stands alone and is such a surname is a
/// person, though nothing or a place was seen there, and so is one that begins a headline; but not
/// after “the”, no place after “in” and the like, and no word the article also writes small.
final class ShortForms {

    private static final String RULE = "short-form";
    private static final int SHORTEST = 3;
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    private final Lexicon words;
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, Set<List<String>>> fulls = new HashMap<>();

    private ShortForms(Lexicon words) {
        this.words = words;
    }

    /// The short forms of an article in whose `sentences` these names were found.
    static ShortForms of(
            List<TokenizedSentence> sentences, List<List<Chunk>> names, Lexicon words) {
        ShortForms forms = new ShortForms(words);
        for (int i = 0; i < sentences.size(); i++) {
            for (Chunk chunk : names.get(i)) {
                forms.learn(sentences.get(i).tokens(), chunk);
            }
        }
        for (TokenizedSentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                forms.surnames.remove(capitalized(token));
            }
        }
        return forms;
    }

    private static String capitalized(Token small) {
        String text = small.text();
        return Character.isLowerCase(text.charAt(0))
                ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
                : "";
    }

    private void learn(List<Token> tokens, Chunk chunk) {
        boolean isSuffixed = SUFFIXES.contains(tokens.get(chunk.to() - 1).text());
        Token last = tokens.get(Math.max(chunk.from(), chunk.to() - (isSuffixed ? 2 : 1)));
        if (chunk.type() == EntityType.PERSON
                && chunk.length() > 1
                && last.isCapitalized()
                && last.text().length() >= SHORTEST
                && tokens.get(chunk.from()).isCapitalized()) {
            surnames.add(last.text());
            List<String> full = texts(tokens, chunk.from(), chunk.to());
            fulls.computeIfAbsent(full.getFirst(), _ -> new HashSet<>()).add(full);
        }
    }

    private static List<String> texts(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).toList();
    }

    /// True when somebody of that surname is named in full.
    boolean isSurname(String word) {
        return surnames.contains(word);
    }

    /// The names of a sentence, with single surnames made people.
    List<Chunk> apply(List<Token> tokens, List<Chunk> chunks, List<int[]> others) {
        List<Chunk> all = new ArrayList<>();
        boolean[] isTaken = new boolean[tokens.size() + 1];
        boolean isHeadline = isHeadline(tokens);
        others.stream()
                .filter(o -> !isHeadline && o[1] - o[0] > 1)
                .forEach(o -> Arrays.fill(isTaken, o[0], o[1], true));
        for (Chunk chunk : chunks) {
            Arrays.fill(isTaken, chunk.from(), chunk.to(), true);
            boolean isMistaken = chunk.length() == 1 && isPerson(tokens, chunk);
            all.add(isMistaken ? person(chunk.from()) : chunk);
        }
        for (int i = 0; i < tokens.size(); i++) {
            int to = fullName(tokens, i, isTaken);
            if (to > i) {
                all.add(new Chunk(i, to, EntityType.PERSON, RULE));
                i = to - 1;
            } else if (!isTaken[i]
                    && isSurname(tokens.get(i).text())
                    && (isAlone(tokens, i) || isHeadline && i == 0)) {
                all.add(person(i));
            }
        }
        all.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return all;
    }

    /// One past the full name, given elsewhere, that token `from` begins, or `from`.
    private int fullName(List<Token> tokens, int from, boolean[] isTaken) {
        for (List<String> full : fulls.getOrDefault(tokens.get(from).text(), Set.of())) {
            int to = from + full.size();
            if (to <= tokens.size() && texts(tokens, from, to).equals(full)) {
                int end = from;
                while (end < to && !isTaken[end]) {
                    end++;
                }
                return end == to ? to : from;
            }
        }
        return from;
    }

    /// True when every longer word has a capital: “Ng Has Dozens of Questions for Ames”.
    private static boolean isHeadline(List<Token> tokens) {
        return tokens.size() > SHORTEST
                && tokens.stream()
                        .map(Token::text)
                        .noneMatch(
                                t -> t.length() > SHORTEST && Character.isLowerCase(t.charAt(0)));
    }

    private boolean isPerson(List<Token> tokens, Chunk chunk) {
        String before = chunk.from() == 0 ? "" : tokens.get(chunk.from() - 1).text();
        return switch (chunk.type()) {
            case PLACE ->
                    isSurname(tokens.get(chunk.from()).text())
                            && !words.has("place-before", before)
                            && isAlone(tokens, chunk.from());
            case PERSON, STATE, ORGANIZATION, AGREEMENT, DATE, QUANTITY -> false;
        };
    }

    private static boolean isAlone(List<Token> tokens, int i) {
        String before = i == 0 ? "" : tokens.get(i - 1).text();
        return !before.equalsIgnoreCase("the")
                && (i == 0 || !tokens.get(i - 1).isCapitalized())
                && (i + 1 == tokens.size() || !tokens.get(i + 1).isCapitalized());
    }

    private static Chunk person(int token) {
        return new Chunk(token, token + 1, EntityType.PERSON, RULE);
    }
}
