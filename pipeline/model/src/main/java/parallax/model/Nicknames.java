package parallax.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Given names and their short and sister forms, from `nicknames.txt` (facts of usage).
final class Nicknames {

    private static final Map<String, Set<String>> GROUPS = load();

    private Nicknames() {}

    /// True when both may be forms of one given name.
    static boolean agree(String a, String b) {
        return !Collections.disjoint(groups(a), groups(b));
    }

    /// The given names of which `name` may be a form, in plain letters.
    static Set<String> groups(String name) {
        return GROUPS.getOrDefault(Spelling.plain(name), Set.of());
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> groups = new HashMap<>();
        try (InputStream in = Nicknames.class.getResourceAsStream("nicknames.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(groups, line));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read nicknames.txt", e);
        }
        return Map.copyOf(groups);
    }

    private static void add(Map<String, Set<String>> groups, String line) {
        String[] names = line.strip().split(" ");
        for (String name : names) {
            groups.computeIfAbsent(name, _ -> new HashSet<>()).add(names[0]);
        }
    }
}
