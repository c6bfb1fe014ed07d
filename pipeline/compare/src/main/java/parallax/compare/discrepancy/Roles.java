package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.compare.text.Tokens;
import parallax.model.Discrepancy;
import parallax.model.EntityType;
import parallax.model.Mention;

/// Roles: what each article says a person is, where two articles tell what no one can be at once.
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

    /// A role and where it is told.
    private record Told(Role role, Named named) {
        String article() {
            return named.document().article().id();
        }
    }

    private static List<Discrepancy> person(Scene scene, List<Named> person) {
        Map<String, List<Role>> byArticle = new TreeMap<>();
        List<Role> kept = new ArrayList<>();
        List<Told> all = new ArrayList<>();
        for (Told told : told(person)) {
            Role role = told.role;
            Role shown = kept.stream().filter(k -> isShownAs(k, role)).findFirst().orElse(role);
            if (shown == role) {
                kept.add(role);
            }
            all.add(new Told(shown, told.named));
            byArticle.computeIfAbsent(told.article(), _ -> new ArrayList<>()).add(role);
        }
        double confidence = confidence(List.copyOf(byArticle.values()));
        Finding finding = new Finding(confidence);
        all.stream()
                .filter(told -> kept.stream().anyMatch(k -> k.excludes(told.role) > 0))
                .forEach(told -> finding.add(told.role.shown(), told.named.sighting()));
        return confidence == 0
                ? List.of()
                : scene.close(finding, Discrepancy.Kind.ROLE, person.getFirst().writtenSurname());
    }

    /// What the articles say a person is: whose kin only where an article presents him as nothing
    /// else, since one may be that beside any office.
    private static List<Told> told(List<Named> person) {
        List<Told> all = new ArrayList<>();
        for (Named named : person) {
            RoleReader.of(named).stream()
                    .filter(Role::isTelling)
                    .forEach(role -> all.add(new Told(role, named)));
        }
        Set<String> placed =
                all.stream()
                        .filter(t -> !t.role.isKin())
                        .map(Told::article)
                        .collect(Collectors.toSet());
        all.removeIf(t -> t.role.isKin() && placed.contains(t.article()));
        return all;
    }

    private static boolean isShownAs(Role shown, Role role) {
        return shown.agrees(role) && shown.excludes(role) == 0;
    }

    /// How surely two articles tell what cannot both be: the surest pair of roles of which neither
    /// article tells the other’s too.
    private static double confidence(List<List<Role>> articles) {
        double best = 0;
        for (List<Role> a : articles) {
            for (List<Role> b : articles) {
                if (a != b
                        && a.stream().noneMatch(x -> b.stream().anyMatch(y -> isShownAs(x, y)))) {
                    for (Role x : a) {
                        best = Math.max(best, b.stream().mapToDouble(x::excludes).max().orElse(0));
                    }
                }
            }
        }
        return best;
    }

    /// Those of one surname, apart by given names; mentions without one only where all share one.
    private static List<List<Named>> persons(List<Named> group) {
        Map<String, List<Named>> byGiven = new TreeMap<>();
        List<Named> bare = new ArrayList<>();
        for (Named named : group) {
            if (named.given().isEmpty()) {
                bare.add(named);
            } else {
                byGiven.computeIfAbsent(named.key(), _ -> new ArrayList<>()).add(named);
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
        if (shareRole(RoleReader.of(a), RoleReader.of(b))) {
            return true;
        }
        Set<String> near = neighbours(a);
        near.retainAll(neighbours(b));
        return !near.isEmpty();
    }

    /// True when two articles mean one person beyond doubt, though the given names differ: the same
    /// telling role, or two other persons named nearby in both.
    static boolean surelySame(Named a, Named b) {
        List<Role> x = RoleReader.of(a).stream().filter(Role::isTelling).toList();
        if (shareRole(x, RoleReader.of(b))) {
            return true;
        }
        Set<String> near = neighbours(a);
        near.retainAll(neighbours(b));
        return near.size() > 1;
    }

    private static boolean shareRole(List<Role> a, List<Role> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(x::agrees));
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
