package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.annotate.Token;

/// The offices of those an article has named so far, by which it speaks of them later: “President
/// Ann Lee … the president said”, “North Korean leader Bo Kim … the North Korean leader”.
///
/// An office stands for its holder only while one person was named with it, or one alone without
/// saying of what country, and not before “of” (“the president of France” may be another).
final class Offices {

    private static final Set<String> HELD =
            Set.of("president", "chancellor", "premier", "prime minister", "governor", "mayor");
    private static final Set<String> HELD_OF_STATE =
            Set.of("leader", "dictator", "king", "foreign minister", "defense minister");
    private static final Set<String> NO_HOLDER =
            Set.of("former", "vice", "deputy", "ex", "acting", "assistant", "then", "interim");
    private static final Set<String> NOT_BEFORE = Set.of("of", "-", "elect", "for");
    private static final int LONGEST = 4;

    private final Map<String, Map<String, String>> holders = new HashMap<>();
    private final Map<String, Map<String, String>> bare = new HashMap<>();

    /// An office at tokens `[from, to)` and the name of who holds it.
    record Held(int from, int to, String name) {}

    /// Notes that `name` was given with `role`, such as “German Chancellor”.
    void learn(String name, String role) {
        String small = role.toLowerCase(Locale.ROOT);
        if (List.of(small.split("[ -]")).stream().anyMatch(NO_HOLDER::contains)) {
            return;
        }
        for (String office : HELD) {
            if (small.equals(office)) {
                add(bare, office, name);
                add(holders, office, name);
            } else if (small.endsWith(" " + office)) {
                add(holders, office, name);
                add(holders, small, name);
            }
        }
        for (String office : HELD_OF_STATE) {
            if (small.endsWith(" " + office)) {
                add(holders, small, name);
            }
        }
    }

    private static void add(Map<String, Map<String, String>> offices, String office, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        offices.computeIfAbsent(office, _ -> new HashMap<>()).put(surname, name);
    }

    /// The offices a sentence speaks of, outside `chunks`.
    List<Held> find(List<Token> tokens, List<Chunk> chunks) {
        List<Held> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).text().equalsIgnoreCase("the")) {
                add(found, tokens, chunks, i + 1);
            }
        }
        return found;
    }

    private void add(List<Held> found, List<Token> tokens, List<Chunk> chunks, int from) {
        StringBuilder office = new StringBuilder();
        for (int to = from + 1; to <= Math.min(from + LONGEST, tokens.size()); to++) {
            office.append(office.isEmpty() ? "" : " ").append(small(tokens, to - 1));
            String name = holder(office.toString());
            if (!name.isEmpty() && !isNamed(tokens, chunks, to)) {
                found.add(new Held(from, to, name));
                return;
            }
        }
    }

    /// Who is meant by an office, or empty.
    private String holder(String office) {
        Map<String, String> named = holders.getOrDefault(office, Map.of());
        Map<String, String> one = named.size() == 1 ? named : bare.getOrDefault(office, Map.of());
        return one.size() == 1 ? one.values().iterator().next() : "";
    }

    private static boolean isNamed(List<Token> tokens, List<Chunk> chunks, int next) {
        return NOT_BEFORE.contains(small(tokens, next))
                || Chunk.at(chunks, next).isPresent()
                || Chunk.at(chunks, next - 1).isPresent();
    }

    private static String small(List<Token> tokens, int i) {
        return i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
