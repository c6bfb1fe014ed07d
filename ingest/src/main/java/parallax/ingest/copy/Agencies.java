package parallax.ingest.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parallax.ingest.meta.TextKey;

/// The news agencies and the names they are credited by (`agencies.tsv`); one that is not among
/// them is known by the words that such names are made of.
final class Agencies {

    private static final int LONGEST_WORDS = 6;
    private static final int SLOTS = 1024;
    private static final Map<String, String> NAMES = read();
    private static final Pattern KIND =
            Pattern.compile(
                    "(?iu)(?:\\p{L}+ )+(?:news agency|news service|newswire|wire service"
                            + "|press agency|nachrichtenagentur|presseagentur)"
                            + "|(?:agencia|agence|agenzia|agência)(?: \\p{L}+)+");

    private static final List<String> KIND_WORDS =
            List.of(
                    "news agency",
                    "news service",
                    "newswire",
                    "wire service",
                    "press agency",
                    "nachrichtenagentur",
                    "presseagentur",
                    "agencia",
                    "agence",
                    "agenzia",
                    "agência");

    /// What may begin a name, by its first two letters.
    private static final List<List<String>> BY_LETTERS = byLetters();

    private Agencies() {}

    /// True when a word of the text begins what may be an agency's name: a quick look that spares
    /// most texts a slow one.
    static boolean mayBeIn(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = isLetter(text.charAt(i));
            if (letter && !inWord && i + 1 < text.length()) {
                for (String name : BY_LETTERS.get(slot(text, i))) {
                    if (text.regionMatches(name.length() > 3, i, name, 0, name.length())) {
                        return true;
                    }
                }
            }
            inWord = letter;
        }
        return false;
    }

    private static List<List<String>> byLetters() {
        List<List<String>> slots = new ArrayList<>();
        for (int i = 0; i < SLOTS; i++) {
            slots.add(new ArrayList<>());
        }
        NAMES.keySet().stream().sorted().forEach(name -> put(name, slots));
        KIND_WORDS.forEach(word -> put(word, slots));
        return slots;
    }

    private static void put(String name, List<List<String>> slots) {
        List<String> slot = slots.get(slot(name, 0));
        if (name.length() <= 3 || slot.stream().noneMatch(name::equalsIgnoreCase)) {
            slot.add(name);
        }
    }

    private static int slot(String text, int at) {
        return TextKey.small(text.charAt(at)) * 31 + TextKey.small(text.charAt(at + 1)) & SLOTS - 1;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c);
    }

    /// True for any name of an agency, whatever its case.
    static boolean isAgency(String name) {
        return named(name).isPresent();
    }

    /// The short name of an agency; a name that is none of theirs stays as it is.
    static String shortName(String name) {
        return named(name).orElse(name);
    }

    /// The short name of the agency that the first of `words` name, if they do; a short name counts
    /// only as it is written, since `pa` and `ani` are words, too.
    static Optional<String> begins(String words) {
        String[] parts = words.strip().split("\\s+");
        for (int n = Math.min(parts.length, LONGEST_WORDS); n > 0; n--) {
            String name = String.join(" ", Arrays.copyOf(parts, n));
            Optional<String> found = named(name).or(() -> named(trimmed(name)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && ".,;:)]".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    /// The short name of the agency with that name, if it is one.
    static Optional<String> named(String name) {
        String known = NAMES.get(name);
        if (known == null && name.length() > 3) {
            known = NAMES.get(name.toLowerCase(Locale.ROOT));
        }
        if (known == null && name.length() < 60 && isKind(name)) {
            return Optional.of(name.startsWith("The ") ? name.substring(4) : name);
        }
        return Optional.ofNullable(known);
    }

    private static boolean isKind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return KIND_WORDS.stream().anyMatch(lower::contains) && KIND.matcher(name).matches();
    }

    /// Each name as it is written, those of four letters or more in lower case, too.
    private static Map<String, String> read() {
        try (InputStream in = Agencies.class.getResourceAsStream("agencies.tsv")) {
            Map<String, String> names = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row ->
                            Arrays.stream(row)
                                    .forEach(name -> {
                                        names.put(name, row[0]);
                                        if (name.length() > 3) {
                                            names.put(name.toLowerCase(Locale.ROOT), row[0]);
                                        }
                                    }));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
