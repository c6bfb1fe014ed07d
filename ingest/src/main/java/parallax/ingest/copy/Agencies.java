package parallax.ingest.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The news agencies and how they are credited. Names are in `agencies.tsv`.
final class Agencies {

    private static final Map<String, String> NAMES = read();
    private static final String ANY =
            NAMES.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<agency>", ")"));
    private static final String MORE = "(?:\\s*[/,&]\\s*\\p{L}[\\p{L}. ]{1,20})*";

    /// `BERLIN (Reuters) —`, `Madrid, 5 may (EFE).-`, `Berlin (dpa/lby) -`.
    static final Pattern DATELINE =
            Pattern.compile(
                    "(?m)^\\s*\\p{Lu}[\\p{L}\\p{M}\\p{N} .,'’/-]{1,60}?\\s?\\("
                            + ANY
                            + MORE
                            + "\\)\\.?\\s*(?:[-–—:]|$)");

    /// Lines that name the agency a text came from.
    static final List<Pattern> CREDIT_LINES =
            List.of(
                    Pattern.compile(
                            "(?:©|\\(c\\)|[Cc]opyright)\\s*(?:\\d{4}\\s*)?(?:by )?" + ANY + "\\b"),
                    Pattern.compile(
                            "\\b(?:Source|Quelle|Fuente|Fonte|Źródło|Источник)\\s*:\\s*"
                                    + ANY
                                    + "\\b"),
                    Pattern.compile(
                            "\\b" + ANY + "(?: journalists?| reporters?)? contributed to this"),
                    Pattern.compile(
                            "\\b(?:[Mm]it Material (?:von|der)|[Aa]vec|[Cc]on información de"
                                    + "|[Ww]ith (?:files|material|reporting|inputs) (?:from|by))"
                                    + " (?:the |l[’'])?"
                                    + ANY
                                    + "\\b"),
                    Pattern.compile("(?m)^[\\s(\\[—–-]*" + ANY + MORE + "[\\s)\\].]*$"),
                    Pattern.compile("[(\\[]" + ANY + MORE + "[)\\]]\\s*\\Z"));

    /// The way one agency signs; the name is not in it.
    static final Pattern REUTERS_LINE =
            Pattern.compile(
                    "\\([^()]{0,60}[Rr]eporting by [^()]{3,300}[Ee]diting by [^()]{3,100}\\)");

    private Agencies() {}

    /// True for any name of an agency, whatever its case.
    static boolean isAgency(String name) {
        return NAMES.containsKey(name)
                || NAMES.keySet().stream()
                        .anyMatch(n -> n.length() > 3 && n.equalsIgnoreCase(name));
    }

    /// The short name of an agency; a name that is none of theirs stays as it is.
    static String shortName(String name) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(name);
    }

    private static Map<String, String> read() {
        try (InputStream in = Agencies.class.getResourceAsStream("agencies.tsv")) {
            Map<String, String> names = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> Arrays.stream(row).forEach(n -> names.put(n, row[0])));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
