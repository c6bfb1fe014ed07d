package parallax.ingest.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The closed classes of words that bylines are made of besides names (`bylines.txt`).
///
/// @param cues what stands before names, longest first, by a hash of the first two letters
/// @param roles parts that tell a job
/// @param joins what stands between two names
/// @param cuts what ends the names
/// @param jobs words of job titles
/// @param houses words that tell a desk, not a person
/// @param stops what begins the part of others in the work
/// @param desks last words of names that stand for a desk
/// @param agencies news agencies
record BylineWords(
        List<List<String>> cues,
        Set<String> roles,
        Set<String> joins,
        Set<String> cuts,
        Set<String> jobs,
        Set<String> houses,
        Set<String> stops,
        Set<String> desks,
        Set<String> agencies) {

    private static final int SLOTS = 1 << 12;

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
        return new BylineWords(
                bySlot(kinds.get("cue")),
                Set.copyOf(kinds.get("role")),
                Set.copyOf(kinds.get("join")),
                Set.copyOf(kinds.get("cut")),
                Set.copyOf(kinds.get("job")),
                Set.copyOf(kinds.get("house")),
                Set.copyOf(kinds.get("stop")),
                Set.copyOf(kinds.get("desk")),
                Set.copyOf(kinds.get("agency")));
    }

    /// The cues that may stand at a place of a text, whatever its case, and perhaps some others.
    List<String> cues(String text, int at) {
        return at + 1 < text.length() ? cues.get(slot(text, at)) : List.of();
    }

    private static int slot(String text, int at) {
        return TextKey.small(text.charAt(at)) * 31 + TextKey.small(text.charAt(at + 1)) & SLOTS - 1;
    }

    private static List<List<String>> bySlot(Set<String> cues) {
        List<List<String>> slots = new ArrayList<>(Collections.nCopies(SLOTS, List.of()));
        cues.stream()
                .sorted(
                        Comparator.comparing((String c) -> -c.length())
                                .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(c -> slot(c, 0)))
                .forEach(slots::set);
        return List.copyOf(slots);
    }
}
