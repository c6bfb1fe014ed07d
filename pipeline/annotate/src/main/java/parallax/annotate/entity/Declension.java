package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The other cases of a name in languages that decline names: “Украины”, “Ukrainą”, “Deutschlands”,
/// by rules of endings from `declension.tsv`. Some of the forms made are no words; nobody writes
/// them.
final class Declension {

    private final List<Rule> rules;

    /// What `ending` becomes in other cases.
    private record Rule(String ending, List<String> others) {}

    private Declension(List<Rule> rules) {
        this.rules = rules;
    }

    /// The rules of a language; none for one not listed.
    static Declension of(String language) {
        List<Rule> rules = new ArrayList<>();
        for (String[] row : Resource.rows("declension.tsv", 3)) {
            if (row[0].equals(language)) {
                rules.add(new Rule(row[1], List.of(row[2].split(" "))));
            }
        }
        return new Declension(rules);
    }

    /// `name` and its other cases, by the first rule whose ending it has; names that end as their
    /// genitive does have none.
    Set<String> cases(String name) {
        Set<String> cases = new LinkedHashSet<>();
        cases.add(name);
        for (Rule rule : rules) {
            if (name.endsWith(rule.ending())) {
                String stem = name.substring(0, name.length() - rule.ending().length());
                rule.others().stream()
                        .filter(o -> !name.endsWith(o))
                        .forEach(o -> cases.add(stem + o));
                return cases;
            }
        }
        return cases;
    }
}
