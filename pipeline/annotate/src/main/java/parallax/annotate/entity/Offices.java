package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.annotate.Token;

/// The offices of those an article has named so far, by which it speaks of them later: “President
/// Ann Lee … the president said”.
///
/// An office stands for its holder only while one person was named with it, and not before “of”
/// (“the president of France” may be another).
final class Offices {

    private static final Set<String> HELD =
            Set.of("president", "chancellor", "premier", "prime minister", "governor", "mayor");
    private static final Set<String> NO_HOLDER =
            Set.of("former", "vice", "deputy", "ex", "acting", "assistant");
    private static final Set<String> NOT_BEFORE = Set.of("of", "-", "elect", "for");

    private final Map<String, Set<String>> surnames = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /// An office at tokens `[from, to)` and the name of who holds it.
    record Held(int from, int to, String name) {}

    /// Notes that `name` was given with `role`, such as “German Chancellor”.
    void learn(String name, String role) {
        String small = role.toLowerCase(Locale.ROOT);
        if (List.of(small.split("[ -]")).stream().anyMatch(NO_HOLDER::contains)) {
            return;
        }
        for (String office : HELD) {
            if (small.equals(office) || small.endsWith(" " + office)) {
                String surname = name.substring(name.lastIndexOf(' ') + 1);
                surnames.computeIfAbsent(office, _ -> new HashSet<>()).add(surname);
                names.put(office, name);
            }
        }
    }

    /// The offices a sentence speaks of, outside `chunks`.
    List<Held> find(List<Token> tokens, List<Chunk> chunks) {
        List<Held> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).text().equalsIgnoreCase("the")) {
                int to = i + (small(tokens, i + 1).equals("prime") ? 3 : 2);
                String office =
                        to == i + 3 ? "prime " + small(tokens, i + 2) : small(tokens, i + 1);
                boolean isOne = surnames.getOrDefault(office, Set.of()).size() == 1;
                if (isOne && !isNamed(tokens, chunks, to)) {
                    found.add(new Held(i + 1, to, names.get(office)));
                }
            }
        }
        return found;
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
