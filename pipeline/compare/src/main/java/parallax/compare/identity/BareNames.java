package parallax.compare.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.model.EntityType;
import parallax.model.PersonName;
import parallax.model.Spelling;

/// Finds out who is meant where an article has a surname alone, or a given name alone: the one
/// person of the store with that name, if the article names the same company; nobody else when two
/// share it.
final class BareNames {

    private static final int NAMED = 3;

    private final Company company;
    private final Wholes wholes;
    private final Map<String, SequencedSet<Whole>> bySurname = new HashMap<>();
    private final Map<String, SequencedSet<Whole>> byGiven = new HashMap<>();

    private BareNames(Company company, Wholes wholes) {
        this.company = company;
        this.wholes = wholes;
    }

    /// Settles all bare names of `census`; full names must have been joined.
    static void settle(Census census, Company company, Wholes wholes) {
        BareNames names = new BareNames(company, wholes);
        List<Form> people = census.forms(EntityType.PERSON);
        people.forEach(names::know);
        people.stream().filter(f -> !f.person().isFull()).forEach(names::settle);
        wholes.settle();
    }

    private void know(Form form) {
        PersonName name = form.person();
        if (name.isFull()) {
            Whole whole = wholes.of(form);
            String given = Spelling.key(name.given().getFirst());
            bySurname.computeIfAbsent(name.surnameKey(), _ -> new LinkedHashSet<>()).add(whole);
            byGiven.computeIfAbsent(given, _ -> new LinkedHashSet<>()).add(whole);
        }
    }

    private void settle(Form form) {
        String key = form.person().surnameKey();
        Set<Whole> sharing = bySurname.getOrDefault(key, new LinkedHashSet<>());
        String shared = "surname";
        if (sharing.isEmpty()) {
            sharing = byGiven.getOrDefault(key, new LinkedHashSet<>());
            shared = "given name";
        }
        if (sharing.size() == 1) {
            join(form, sharing.iterator().next(), shared);
        } else if (sharing.size() > 1) {
            String who =
                    sharing.stream()
                            .map(Whole::name)
                            .sorted()
                            .limit(NAMED)
                            .collect(Collectors.joining(", "));
            String why = "is kept apart in each article: the %s of %d people here, such as %s";
            String told = why.formatted(shared, sharing.size(), who);
            form.articles().forEach(article -> wholes.apart(form, article, told));
        }
    }

    private void join(Form form, Whole whole, String shared) {
        Company.Around known = company.of(whole.forms());
        for (int article : form.articles()) {
            company.shared(company.of(article, form), known, Company.MUCH)
                    .ifPresent(why -> {
                        String told = "is “%s”: the only one here of that %s; %s";
                        wholes.join(
                                form, article, whole, told.formatted(whole.name(), shared, why));
                    });
        }
    }
}
