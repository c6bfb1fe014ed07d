package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.Entity;
import parallax.model.PersonName;
import parallax.model.Spelling;

/// Takes the names of people in one article together. Full names first; a short form is joined to
/// the only person it fits and to nobody when two share it. Every join says why.
final class People {

    /// So many characters at most between two people of one surname named together.
    private static final int FARTHEST_PAIR = 20;

    private final List<Person> people = new ArrayList<>();
    private final Map<String, Optional<Person>> known = new LinkedHashMap<>();
    private final Set<String> apart = new HashSet<>();
    private final Map<String, PersonName> parsed = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();

    /// One person and all that was seen of the name.
    private static final class Person {
        private final Set<String> forms = new LinkedHashSet<>();
        private final Set<String> roles = new LinkedHashSet<>();
        private final Set<String> joins = new LinkedHashSet<>();

        /// The fullest form.
        private String name() {
            return forms.stream().max(Comparator.comparingInt(Person::weight)).orElseThrow();
        }

        /// More parts first, then the longer; of equals the first seen.
        private static int weight(String form) {
            return form.split(" ").length * 100 + Math.min(99, form.length());
        }
    }

    private People() {}

    /// The people that `names` name.
    static People of(List<Named> names) {
        People people = new People();
        people.tellApart(names);
        List<Named> full = names.stream().filter(n -> people.parts(n.text()).isFull()).toList();
        full.stream()
                .sorted(Comparator.comparingInt(n -> -people.parts(n.text()).given().size()))
                .forEach(n -> people.add(n, people.full(n.text())));
        names.stream()
                .filter(n -> !people.parts(n.text()).isFull())
                .forEach(n -> people.add(n, people.bare(n.text())));
        return people;
    }

    /// Notes the surnames that stand alone right before a full name with them: in “President Trump
    /// and Melania Trump” two people are meant.
    private void tellApart(List<Named> names) {
        for (int i = 1; i < names.size(); i++) {
            PersonName before = parts(names.get(i - 1).text());
            PersonName name = parts(names.get(i).text());
            int gap = names.get(i).span().start() - names.get(i - 1).span().end();
            boolean isPair = !before.isFull() && name.isFull() && gap > 0 && gap <= FARTHEST_PAIR;
            if (isPair && surname(before).equals(surname(name))) {
                apart.add(surname(name));
            }
        }
    }

    private void add(Named name, Optional<Person> person) {
        known.putIfAbsent(name.text(), person);
        person.ifPresent(p -> {
            p.forms.add(name.text());
            if (!name.role().isEmpty()) {
                p.roles.add(name.role());
            }
        });
    }

    private PersonName parts(Person person) {
        return parts(person.name());
    }

    private PersonName parts(String name) {
        return parsed.computeIfAbsent(name, PersonName::of);
    }

    /// The key of a surname, which takes long to make.
    private String surname(PersonName name) {
        return surnames.computeIfAbsent(name.surname(), _ -> name.surnameKey());
    }

    private Optional<Person> full(String text) {
        if (known.containsKey(text)) {
            return known.get(text);
        }
        PersonName name = parts(text);
        for (Person person : people) {
            PersonName other = parts(person);
            boolean isOf = surname(name).equals(surname(other));
            Optional<String> why = isOf ? name.sameAs(other) : Optional.empty();
            if (why.isPresent()) {
                person.joins.add("“" + text + "” joined to “" + person.name() + "”: " + why.get());
                return Optional.of(person);
            }
        }
        return Optional.of(newPerson());
    }

    private Optional<Person> bare(String text) {
        if (known.containsKey(text)) {
            return known.get(text);
        }
        String key = surname(parts(text));
        List<Person> bySurname =
                people.stream().filter(p -> surname(parts(p)).equals(key)).toList();
        if (bySurname.size() == 1 && !apart.contains(key)) {
            return Optional.of(joined(bySurname.getFirst(), text, "the only one of that surname"));
        }
        if (bySurname.size() == 1) {
            return Optional.of(newPerson());
        }
        if (bySurname.size() > 1) {
            return Optional.empty();
        }
        List<Person> byFirst =
                people.stream()
                        .filter(p -> parts(p).isFull())
                        .filter(p -> Spelling.key(parts(p).given().getFirst()).equals(key))
                        .toList();
        if (byFirst.size() == 1) {
            return Optional.of(joined(byFirst.getFirst(), text, "the only one of that first name"));
        }
        return byFirst.isEmpty() ? Optional.of(newPerson()) : Optional.empty();
    }

    private static Person joined(Person person, String text, String why) {
        person.joins.add("“" + text + "” joined to “" + person.name() + "”: " + why);
        return person;
    }

    private Person newPerson() {
        Person person = new Person();
        people.add(person);
        return person;
    }

    /// The id of the person whom `text` names, or empty when it could be several.
    String id(String text) {
        return known.getOrDefault(text, Optional.empty()).map(People::id).orElse("");
    }

    private static String id(Person person) {
        return "person:" + Spelling.slug(person.name());
    }

    /// The people as entities.
    List<Entity> entities() {
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Person person : people) {
            if (!person.forms.isEmpty()) {
                Set<String> aliases = new TreeSet<>(person.forms);
                aliases.remove(person.name());
                entities.putIfAbsent(
                        id(person),
                        new Entity.Person(
                                id(person),
                                person.name(),
                                List.copyOf(aliases),
                                List.copyOf(person.roles),
                                List.copyOf(person.joins)));
            }
        }
        return List.copyOf(entities.values());
    }
}
