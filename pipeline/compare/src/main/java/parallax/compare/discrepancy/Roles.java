package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.compare.discrepancy.RoleReader.Role;
import parallax.compare.text.Tokens;
import parallax.model.Discrepancy;
import parallax.model.EntityType;
import parallax.model.Mention;

/// Roles: what each article says a person is, where two articles share none of them.
final class Roles {

    private static final int NEARBY = 120;

    private Roles() {}

    static List<Discrepancy> of(Scene scene, List<List<Named>> groups) {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Named> group : groups) {
            for (List<Named> person : persons(group)) {
                found.addAll(person(scene, person));
            }
        }
        return found;
    }

    private static List<Discrepancy> person(Scene scene, List<Named> person) {
        Finding finding = new Finding();
        Map<String, List<Role>> byArticle = new TreeMap<>();
        List<Role> kept = new ArrayList<>();
        for (Named named : person) {
            Optional<Role> role = RoleReader.of(named).filter(Role::isTelling);
            role.ifPresent(r -> {
                Role shown = kept.stream().filter(r::agrees).findFirst().orElse(r);
                if (shown == r) {
                    kept.add(r);
                }
                finding.add(shown.words(), named.sighting());
                byArticle
                        .computeIfAbsent(named.document().article().id(), _ -> new ArrayList<>())
                        .add(r);
            });
        }
        return differ(List.copyOf(byArticle.values()))
                ? scene.close(finding, Discrepancy.Kind.ROLE, person.getFirst().writtenSurname())
                : List.of();
    }

    /// True when some two articles have no role in common.
    private static boolean differ(List<List<Role>> articles) {
        return articles.stream()
                .anyMatch(a ->
                        articles.stream()
                                .anyMatch(b ->
                                        a.stream().noneMatch(x -> b.stream().anyMatch(x::agrees))));
    }

    /// Those of one surname, apart by given names; mentions without one only where all share one.
    private static List<List<Named>> persons(List<Named> group) {
        Map<String, List<Named>> byGiven = new TreeMap<>();
        List<Named> bare = new ArrayList<>();
        for (Named named : group) {
            if (named.given().isEmpty()) {
                bare.add(named);
            } else {
                String key = named.given().substring(0, Math.min(3, named.given().length()));
                byGiven.computeIfAbsent(key, _ -> new ArrayList<>()).add(named);
            }
        }
        if (byGiven.size() == 1) {
            byGiven.values().iterator().next().addAll(bare);
        }
        return byGiven.isEmpty() ? List.of(bare) : List.copyOf(byGiven.values());
    }

    /// True when two articles seem to mean one person: the same kind of role, or the same other
    /// person named nearby.
    static boolean samePerson(Named a, Named b) {
        Optional<Role> x = RoleReader.of(a);
        Optional<Role> y = RoleReader.of(b);
        if (x.isPresent() && y.isPresent() && x.get().agrees(y.get())) {
            return true;
        }
        Set<String> near = neighbours(a);
        near.retainAll(neighbours(b));
        return !near.isEmpty();
    }

    /// True when two articles mean one person beyond doubt, though the given names differ: the same
    /// telling role, or two other persons named nearby in both.
    static boolean surelySame(Named a, Named b) {
        Optional<Role> x = RoleReader.of(a).filter(Role::isTelling);
        Optional<Role> y = RoleReader.of(b).filter(Role::isTelling);
        if (x.isPresent() && y.isPresent() && x.get().agrees(y.get())) {
            return true;
        }
        Set<String> near = neighbours(a);
        near.retainAll(neighbours(b));
        return near.size() > 1;
    }

    private static Set<String> neighbours(Named named) {
        Set<String> near = new HashSet<>();
        int start = named.mention().span().start();
        for (Mention other : named.document().mentions()) {
            boolean close = Math.abs(other.span().start() - start) < NEARBY;
            if (other.type() == EntityType.PERSON && close && !other.equals(named.mention())) {
                String text = Tokens.norm(other.span().of(named.document().article().text()));
                near.add(text.substring(text.lastIndexOf(' ') + 1));
            }
        }
        near.remove(named.surname());
        return near;
    }
}
