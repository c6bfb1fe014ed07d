package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Sentence;
import parallax.model.Span;

/// One person under two surnames that begin alike, further apart than spellings are: the given name
/// is the same, no article has both, and the articles tell the same of whom they name.
final class Surnames {

    private static final double CONFIDENCE = 0.6;
    private static final int GIVEN = 3;
    private static final int BEGINNING = 4;
    private static final int LONG = 6;
    private static final int EDITS = 3;
    private static final int SHARED = 3;

    private Surnames() {}

    static List<Discrepancy> of(Scene scene, List<List<Named>> groups) {
        Map<String, List<List<Named>>> byGiven = new TreeMap<>();
        for (List<Named> group : groups) {
            group.stream()
                    .filter(n -> n.given().length() >= GIVEN)
                    .collect(Collectors.groupingBy(Named::given, TreeMap::new, Collectors.toList()))
                    .forEach((given, named) ->
                            byGiven.computeIfAbsent(given, _ -> new ArrayList<>()).add(named));
        }
        List<Discrepancy> found = new ArrayList<>();
        for (List<List<Named>> people : byGiven.values()) {
            for (int i = 0; i < people.size(); i++) {
                for (int j = 0; j < i; j++) {
                    found.addAll(differing(scene, people.get(j), people.get(i)));
                }
            }
        }
        return found;
    }

    private static List<Discrepancy> differing(Scene scene, List<Named> a, List<Named> b) {
        boolean apart = a.stream().map(Surnames::article).noneMatch(articles(b)::contains);
        boolean one = apart && a.stream().anyMatch(x -> b.stream().anyMatch(y -> isOne(x, y)));
        Finding finding = new Finding(CONFIDENCE);
        if (one) {
            a.forEach(n -> finding.add(n.text(), n.sighting()));
            b.forEach(n -> finding.add(n.text(), n.sighting()));
        }
        return scene.close(finding, Kind.NAME, a.getFirst().writtenSurname());
    }

    private static Set<String> articles(List<Named> named) {
        return named.stream().map(Surnames::article).collect(Collectors.toSet());
    }

    private static String article(Named named) {
        return named.document().article().id();
    }

    private static boolean isOne(Named a, Named b) {
        String x = a.surname();
        String y = b.surname();
        return Math.min(x.length(), y.length()) >= LONG
                && x.regionMatches(0, y, 0, BEGINNING)
                && parallax.model.Spelling.edits(x, y) <= EDITS
                && (Roles.surelySame(a, b) || sharesContext(a, b));
    }

    private static boolean sharesContext(Named a, Named b) {
        Set<String> shared = around(a);
        shared.retainAll(around(b));
        return shared.size() >= SHARED;
    }

    /// Stems of the telling words in the sentence that names the person, names left out.
    private static Set<String> around(Named named) {
        Span place = named.mention().span();
        return named.document().sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.covers(place))
                .flatMap(s -> Tokens.of(s.of(named.document().article().text())).stream())
                .filter(t -> t.isContent() && t.kind() == Token.Kind.WORD)
                .map(Token::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
