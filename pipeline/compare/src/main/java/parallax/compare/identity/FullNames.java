package parallax.compare.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.model.PersonName;
import parallax.model.Spelling;

/// Takes full names together that are one person's.
///
/// Two names that may be one are joined unless one of them may also be a third that the other may
/// not be: with George W. Bush and George H. W. Bush in the store, George Bush stays by itself. So
/// what is joined agrees each with each, in whatever order it came.
final class FullNames {

    private static final char INITIAL = '.';

    private static final int SHORT = 5;

    private final List<Form> forms;
    private final Map<Form, PersonName> names = new HashMap<>();
    private final Map<Form, Map<Form, String>> alike = new HashMap<>();

    FullNames(List<Form> people) {
        for (Form form : people) {
            names.put(form, form.person());
        }
        this.forms = people.stream().filter(f -> names.get(f).isFull()).toList();
        candidates().forEach(this::compare);
    }

    /// Two forms and why they are one.
    private record Join(Form a, Form b, String why) {}

    /// Joins what is one in `wholes`, as the company tells. Who is joined is company that others
    /// may share, so this goes on until nothing more is joined.
    void join(Census census, Wholes wholes) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (Join join : joins(new Company(census, wholes))) {
                goesOn |= wholes.of(join.a) != wholes.of(join.b);
                wholes.join(join.a, join.b, join.why);
            }
        }
    }

    /// Every pair to be joined, in a stable order.
    private List<Join> joins(Company company) {
        Set<Form> ambiguous = new HashSet<>();
        forms.stream().filter(this::isAmbiguous).forEach(ambiguous::add);
        List<Join> joins = new ArrayList<>();
        for (Form form : forms) {
            for (Map.Entry<Form, String> other : alike(form).entrySet()) {
                boolean once = form.id().compareTo(other.getKey().id()) < 0;
                if (once && !ambiguous.contains(form) && !ambiguous.contains(other.getKey())) {
                    evidence(form, other.getKey(), other.getValue(), company).ifPresent(joins::add);
                }
            }
        }
        return joins;
    }

    private Map<String, List<Form>> candidates() {
        Map<String, List<Form>> byKey = new TreeMap<>();
        for (Form form : forms) {
            for (String key : names.get(form).keys()) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(form);
            }
        }
        return byKey;
    }

    private void compare(String key, List<Form> block) {
        boolean isOfInitials = key.indexOf(INITIAL) == 1;
        List<Form> others = isOfInitials ? block.stream().filter(this::isInitial).toList() : block;
        int met = 0;
        for (Form form : block) {
            boolean isOther = !isOfInitials || isInitial(form);
            met += isOther ? 1 : 0;
            others.subList(isOther ? met : 0, others.size()).forEach(o -> compare(form, o));
        }
    }

    private boolean isInitial(Form form) {
        return Spelling.plain(names.get(form).given().getFirst()).length() == 1;
    }

    private void compare(Form form, Form other) {
        if (form != other && !alike(form).containsKey(other)) {
            names.get(form)
                    .sameAs(names.get(other))
                    .ifPresent(why -> {
                        alike.computeIfAbsent(form, _ -> byId()).put(other, why);
                        alike.computeIfAbsent(other, _ -> byId()).put(form, why);
                    });
        }
    }

    private static Map<Form, String> byId() {
        return new TreeMap<>(Comparator.comparing(Form::id));
    }

    private Map<Form, String> alike(Form form) {
        return alike.getOrDefault(form, Map.of());
    }

    /// True when two names that may be this one's may not be each other's.
    private boolean isAmbiguous(Form form) {
        Collection<Form> others = alike(form).keySet();
        for (Form a : others) {
            for (Form b : others) {
                if (a != b && !alike(a).containsKey(b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Join> evidence(Form a, Form b, String why, Company company) {
        if (a.meets(b)) {
            return Optional.empty();
        }
        PersonName mine = names.get(a);
        PersonName theirs = names.get(b);
        if (mine.isSpeltAs(theirs)) {
            return Optional.of(new Join(a, b, why));
        }
        boolean sameSurname =
                Spelling.plain(mine.surname()).equals(Spelling.plain(theirs.surname()));
        if (!sameSurname && mine.surnameKey().length() < SHORT) {
            return Optional.empty();
        }
        return company.shared(
                        company.of(List.of(a)),
                        company.of(List.of(b)),
                        sameSurname ? Company.SOME : Company.MUCH)
                .map(shared -> new Join(a, b, why + "; " + shared));
    }
}
