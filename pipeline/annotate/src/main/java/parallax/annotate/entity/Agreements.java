package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parallax.model.Entity;
import parallax.model.Spelling;

/// Agreements known by name, with kind, year, parties and place, from `agreements.tsv`.
final class Agreements {

    private final Phrases<Known> names;
    private final Map<String, Known> byName;

    private Agreements(Phrases<Known> names, Map<String, Known> byName) {
        this.names = names;
        this.byName = byName;
    }

    /// An agreement of the list.
    ///
    /// @param name the name to show
    /// @param kind `treaty`, `convention`, …
    /// @param year year of signing, 0 when unknown, negative before our era
    /// @param parties ids of states or names
    /// @param place where it was signed, or empty
    record Known(String name, String kind, int year, List<String> parties, String place) {

        String id() {
            return "agreement:" + Spelling.slug(name);
        }

        Entity.Agreement entity(Collection<String> seen) {
            TreeSet<String> aliases = new TreeSet<>(seen);
            aliases.remove(name);
            return new Entity.Agreement(
                    id(), name, List.copyOf(aliases), kind, year, parties, place);
        }
    }

    static Agreements load() {
        List<Phrases.Entry<Known>> entries = new ArrayList<>();
        Map<String, Known> byName = new HashMap<>();
        for (String[] row : Resource.rows("agreements.tsv", 6)) {
            List<String> parties = Resource.parts(row[4]).stream().map(Agreements::party).toList();
            Known known = new Known(row[0], row[2], Integer.parseInt(row[3]), parties, row[5]);
            byName.put(row[0], known);
            entries.add(new Phrases.Entry<>(row[0], known));
            Resource.parts(row[1]).forEach(n -> entries.add(new Phrases.Entry<>(n, known)));
        }
        return new Agreements(Phrases.of(entries), Map.copyOf(byName));
    }

    private static String party(String code) {
        boolean isState = code.matches("[A-Z]{2}|[A-Z]{4}|x-.*") && !code.equals("NATO");
        return isState ? States.id(code) : code;
    }

    /// The agreement that the list calls `name`.
    ///
    /// Throws [IllegalArgumentException] when the list has none of that name.
    Known called(String name) {
        Known known = byName.get(name);
        if (known == null) {
            throw new IllegalArgumentException("not in the list of agreements: " + name);
        }
        return known;
    }

    /// The names and what they name.
    Phrases<Known> names() {
        return names;
    }
}
