package parallax.compare.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parallax.model.Corpus;
import parallax.model.Decision.Verb;
import parallax.model.EntityType;
import parallax.model.Naming;
import parallax.model.Replay;

/// The identities of all entities of a store.
public final class Identities {

    private final Census census;
    private final Wholes wholes;
    private final Map<Place, Naming.Identity> told = new HashMap<>();

    /// A form in one article, or in all others.
    private record Place(Form form, OptionalInt article) {}

    private Identities(Census census, Wholes wholes) {
        this.census = census;
        this.wholes = wholes;
    }

    /// The naming of every article of `corpus` that needs one, by the article's id: the same for
    /// the same articles, in whatever order they came.
    ///
    /// @param corpus articles as they were annotated, each by itself
    /// @param replay the user's decisions; those on entities are done and told
    public static Map<String, Naming> of(Corpus corpus, Replay replay) {
        Set<String> hidden =
                replay.lines(Verb.HIDE).stream()
                        .map(l -> l.decision().what())
                        .collect(Collectors.toSet());
        Census census = Census.of(corpus, hidden);
        Wholes wholes = new Wholes(census);
        new FullNames(census.forms(EntityType.PERSON)).join(census, wholes);
        BareNames.settle(census, new Company(census, wholes), wholes);
        Titles.settle(census, wholes);
        Set<String> claims = EntityDecisions.replay(census, wholes, replay);
        return new Identities(census, wholes).namings(claims);
    }

    private Map<String, Naming> namings(Set<String> hiddenClaims) {
        wholes.all().stream().filter(w -> w.isHidden() || !w.isPlain()).forEach(this::tell);
        Map<String, Naming> namings = new TreeMap<>();
        for (int article = 0; article < census.size(); article++) {
            Naming naming = naming(article, hiddenClaims);
            if (!naming.isEmpty()) {
                namings.put(census.article(article), naming);
            }
        }
        return namings;
    }

    private void tell(Whole whole) {
        List<String> aliases = whole.aliases();
        for (Part part : whole.parts()) {
            told.put(
                    new Place(part.form(), part.article()),
                    new Naming.Identity(whole.id(), whole.name(), aliases, part.joins()));
        }
    }

    private Naming naming(int article, Set<String> hiddenClaims) {
        Map<String, Naming.Identity> identities = new TreeMap<>();
        Set<String> hidden = new TreeSet<>(census.claimsOf(article));
        hidden.retainAll(hiddenClaims);
        for (Form form : census.formsOf(article)) {
            Whole whole = wholes.of(form, article);
            if (whole.isHidden()) {
                hidden.add(form.id());
            } else {
                Naming.Identity usual = told.get(new Place(form, OptionalInt.empty()));
                Place here = new Place(form, OptionalInt.of(article));
                Optional.ofNullable(told.getOrDefault(here, usual))
                        .ifPresent(identity -> identities.put(form.id(), identity));
            }
        }
        return new Naming(identities, hidden);
    }
}
