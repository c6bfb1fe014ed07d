package parallax.ingest.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The closed classes of words that bylines are made of besides names (`bylines.txt`).
///
/// @param cues what stands before names, by first letter, longest first
/// @param roles parts that tell a job
/// @param joins what stands between two names
/// @param cuts what ends the names
/// @param jobs words of job titles
/// @param houses words that tell a desk, not a person
/// @param stops what begins the part of others in the work
/// @param desks last words of names that stand for a desk
/// @param agencies news agencies
record BylineWords(
        Map<Character, List<String>> cues,
        Set<String> roles,
        Set<String> joins,
        Set<String> cuts,
        Set<String> jobs,
        Set<String> houses,
        Set<String> stops,
        Set<String> desks,
        Set<String> agencies) {

    static BylineWords load() {
        Map<String, Set<String>> kinds = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                BylineWords.class.getResourceAsStream("bylines.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(
                            row -> kinds.computeIfAbsent(row[0], _ -> new HashSet<>()).add(row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Character, List<String>> cues =
                kinds.get("cue").stream()
                        .sorted(
                                Comparator.comparing((String c) -> -c.length())
                                        .thenComparing(Comparator.naturalOrder()))
                        .collect(Collectors.groupingBy(c -> c.charAt(0)));
        return new BylineWords(
                cues,
                Set.copyOf(kinds.get("role")),
                Set.copyOf(kinds.get("join")),
                Set.copyOf(kinds.get("cut")),
                Set.copyOf(kinds.get("job")),
                Set.copyOf(kinds.get("house")),
                Set.copyOf(kinds.get("stop")),
                Set.copyOf(kinds.get("desk")),
                Set.copyOf(kinds.get("agency")));
    }
}
