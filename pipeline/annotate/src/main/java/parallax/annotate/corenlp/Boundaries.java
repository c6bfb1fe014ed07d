package parallax.annotate.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.Span;

/// Mends where the English lexer cuts other languages: sentences behind their abbreviations and
/// ordinals (“Am 14. Oktober”, “EE. UU.”), and words that were elided (“l'Ukraine”), by
/// `boundaries.tsv`.
final class Boundaries {

    private static final String RESOURCE = "boundaries.tsv";
    private static final int COLUMNS = 5;

    private final Set<String> abbreviations;
    private final Set<String> beforeOrdinals;
    private final Set<String> afterOrdinals;
    private final Set<String> elided;

    private Boundaries(List<Set<String>> cells) {
        abbreviations = cells.get(1);
        beforeOrdinals = cells.get(2);
        afterOrdinals = cells.get(3);
        elided = cells.get(4);
    }

    /// What is known of each language, by its ISO 639-1 code.
    static Map<String, Boundaries> load() {
        Map<String, Boundaries> languages = new HashMap<>();
        try (InputStream in = Boundaries.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> languages.put(line.split("\t")[0], read(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return Map.copyOf(languages);
    }

    private static Boundaries read(String line) {
        List<Set<String>> cells = new ArrayList<>();
        for (String cell : (line + "\t-").split("\t")) {
            cells.add(Set.of(cell.isEmpty() ? new String[0] : cell.split(" ")));
        }
        if (cells.size() != COLUMNS + 1) {
            throw new IllegalStateException(RESOURCE + ": " + COLUMNS + " cells wanted: " + line);
        }
        return new Boundaries(cells);
    }

    /// The sentences of a paragraph, joined where they were cut at no end, with elided words apart.
    List<List<Token>> mended(List<List<Token>> sentences) {
        List<List<Token>> mended = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            List<Token> words = elided.isEmpty() ? sentence : apart(sentence);
            if (!mended.isEmpty() && goesOn(mended.getLast(), words)) {
                mended.getLast().addAll(words);
            } else {
                mended.add(new ArrayList<>(words));
            }
        }
        return mended;
    }

    private boolean goesOn(List<Token> before, List<Token> after) {
        int last = before.size() - 1;
        boolean isStop = before.get(last).text().equals(".");
        String word = before.get(Math.max(0, isStop ? last - 1 : last)).text();
        if (after.isEmpty() || !isStop && !word.endsWith(".")) {
            return false;
        }
        String stem = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        String previous =
                last < 1 ? "" : before.get(Math.max(0, isStop ? last - 2 : last - 1)).text();
        String next = after.getFirst().text();
        return Character.isLowerCase(next.codePointAt(0))
                || abbreviations.contains(stem)
                || stem.length() == 1 && Character.isUpperCase(stem.charAt(0))
                || isDoubled(stem) && isDoubled(next)
                || isOrdinal(stem, previous, next);
    }

    private boolean isOrdinal(String number, String previous, String next) {
        return number.length() <= 2
                && number.chars().allMatch(Character::isDigit)
                && (beforeOrdinals.contains(previous.toLowerCase(Locale.ROOT))
                        || afterOrdinals.contains(next));
    }

    /// True for half of a plural such as “EE. UU.” or “FF. AA.”.
    private static boolean isDoubled(String word) {
        return word.length() >= 2
                && word.charAt(0) == word.charAt(1)
                && Character.isUpperCase(word.charAt(0))
                && word.length() == (word.endsWith(".") ? 3 : 2);
    }

    private List<Token> apart(List<Token> sentence) {
        List<Token> words = new ArrayList<>(sentence.size());
        for (Token token : sentence) {
            int cut = Math.max(token.text().indexOf('\''), token.text().indexOf('’')) + 1;
            boolean isElided =
                    cut > 1
                            && cut < token.text().length()
                            && token.text().length() == token.span().length()
                            && elided.contains(
                                    token.text().substring(0, cut - 1).toLowerCase(Locale.ROOT));
            if (isElided) {
                int middle = token.span().start() + cut;
                words.add(
                        new Token(
                                Span.of(token.span().start(), middle),
                                token.text().substring(0, cut)));
                words.add(
                        new Token(
                                Span.of(middle, token.span().end()), token.text().substring(cut)));
            } else {
                words.add(token);
            }
        }
        return words;
    }
}
