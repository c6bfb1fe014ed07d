package parallax.compare.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parallax.model.EntityType;

/// Whether articles speak of the same world around a name: the people, agreements and organisations
/// they name beside it, and the roles it has. Who is named everywhere tells nothing.
final class Company {

    /// Enough to take one surname's given names for forms of one.
    static final int SOME = 2;

    /// Enough to take differently spelt surnames, or a bare one, for the same.
    static final int MUCH = 3;

    private static final int FEW_ARTICLES = 40;
    private static final int COMMON_SHARE = 4;
    private static final int SHOWN = 3;

    private final Census census;
    private final Wholes wholes;
    private final Map<Form, int[]> around = new HashMap<>();

    /// The company as far as it is joined in `wholes` by now.
    Company(Census census, Wholes wholes) {
        this.census = census;
        this.wholes = wholes;
    }

    /// What is said around a name.
    ///
    /// @param forms indexes of the forms named there, one for each entity, rising
    /// @param roles words of the name's roles
    record Around(int[] forms, Set<String> roles) {}

    /// What an article says around one of its names.
    Around of(int article, Form form) {
        return new Around(here(article).sorted().distinct().toArray(), form.roleWords());
    }

    /// What all articles of these forms say around them.
    Around of(Collection<Form> forms) {
        Set<String> roles = new TreeSet<>();
        forms.forEach(f -> roles.addAll(f.roleWords()));
        IntStream all =
                forms.stream()
                        .flatMapToInt(f -> IntStream.of(around.computeIfAbsent(f, this::read)));
        return new Around(all.sorted().distinct().toArray(), roles);
    }

    private int[] read(Form form) {
        return form.articles().stream().flatMapToInt(this::here).sorted().distinct().toArray();
    }

    /// The entities of an article, each as the first of its forms.
    private IntStream here(int article) {
        return IntStream.of(census.indexesOf(article))
                .map(i -> wholes.of(census.form(i)).first().index());
    }

    /// What both have around them, for people, when it weighs at least `least`.
    Optional<String> shared(Around a, Around b, int least) {
        List<String> names = new ArrayList<>();
        int weight = 0;
        Set<String> roles = new TreeSet<>(a.roles);
        roles.retainAll(b.roles);
        if (!roles.isEmpty()) {
            weight += weight(EntityType.PERSON);
            names.add(String.join(" ", roles));
        }
        boolean hasState = false;
        for (int index : a.forms) {
            Form form = census.form(index);
            boolean counts = !isCommon(form) && Arrays.binarySearch(b.forms, index) >= 0;
            boolean isState = form.type() == EntityType.STATE;
            int adds = counts && !(isState && hasState) ? weight(form.type()) : 0;
            hasState |= isState && adds > 0;
            weight += adds;
            if (adds > 0) {
                names.add(form.name());
            }
        }
        return weight >= least
                ? Optional.of(
                        "both with "
                                + names.stream().limit(SHOWN).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private boolean isCommon(Form form) {
        return census.size() >= FEW_ARTICLES
                && form.articles().size() * COMMON_SHARE > census.size();
    }

    private static int weight(EntityType type) {
        return switch (type) {
            case PERSON, AGREEMENT -> 2;
            case ORGANIZATION, STATE -> 1;
            case PLACE, DATE, QUANTITY -> 0;
        };
    }
}
