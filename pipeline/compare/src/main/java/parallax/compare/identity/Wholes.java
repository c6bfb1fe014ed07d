package parallax.compare.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parallax.compare.Ids;

/// All entities of the store, told apart by form and, where a form is not the same everywhere, by
/// article.
final class Wholes {

    private static final int DIGITS = 6;

    private final Census census;
    private final Map<Form, Whole> everywhere = new LinkedHashMap<>();
    private final Map<Form, Map<Integer, Whole>> somewhere = new HashMap<>();

    /// Every form by itself.
    Wholes(Census census) {
        this.census = census;
        census.forms().forEach(form -> everywhere.put(form, Whole.of(Part.of(form))));
    }

    /// The entity that a form is in most articles.
    Whole of(Form form) {
        return everywhere.get(form);
    }

    /// The entity that a form of an article is.
    Whole of(Form form, int article) {
        Whole here = somewhere.getOrDefault(form, Map.of()).get(article);
        return here == null ? everywhere.get(form) : here;
    }

    /// Makes the entities of both forms one; `why` tells of `b` what it has in common with `a`.
    void join(Form a, Form b, String why) {
        Whole whole = of(a);
        Whole other = of(b);
        if (whole != other) {
            for (Part part : other.parts()) {
                String reason = "is “" + a.name() + "”: " + why;
                put(part.form() == b ? part.because(reason) : part, whole);
            }
        }
    }

    /// Takes a form in one article for the entity `whole`.
    void join(Form form, int article, Whole whole, String why) {
        put(Part.in(article, form, form.id()).because(why), whole);
    }

    /// Keeps a form in one article by itself, under an id of its own.
    void apart(Form form, int article, String why) {
        String hash = Ids.of("in", List.of(census.article(article))).substring("in-".length());
        String id = form.id() + "-" + hash.substring(0, DIGITS);
        put(Part.in(article, form, id).because(why), new Whole());
    }

    /// Lets `whole` have all parts of `other`.
    void merge(Whole whole, Whole other, String why) {
        whole.settle();
        other.parts().forEach(part -> put(part.because(why), whole));
    }

    /// Makes parts of `whole` an entity by themselves.
    void split(Whole whole, List<Part> parts, String why) {
        Whole alone = new Whole();
        for (Part part : parts) {
            whole.release(part);
            Part bare = new Part(part.form(), part.article(), part.id(), List.of());
            put(bare.because(why), alone);
        }
    }

    private void put(Part part, Whole whole) {
        whole.add(part);
        part.article()
                .ifPresentOrElse(
                        a ->
                                somewhere
                                        .computeIfAbsent(part.form(), _ -> new TreeMap<>())
                                        .put(a, whole),
                        () -> everywhere.put(part.form(), whole));
    }

    /// Forgets what no article has any more: forms that go their own way in each of theirs.
    void settle() {
        somewhere.forEach((form, own) -> {
            if (own.size() == form.articles().size()) {
                everywhere.remove(form);
            }
        });
    }

    /// All entities, each once.
    Collection<Whole> all() {
        Set<Whole> all = new LinkedHashSet<>(everywhere.values());
        somewhere.values().forEach(own -> all.addAll(own.values()));
        return all;
    }

    /// The entity with that id; else the only one with a part of that id.
    Optional<Whole> find(String id) {
        List<Whole> having = new ArrayList<>();
        for (Whole whole : all()) {
            if (whole.id().equals(id)) {
                return Optional.of(whole);
            }
            if (whole.parts().stream().anyMatch(p -> p.id().equals(id))) {
                having.add(whole);
            }
        }
        having.sort(Comparator.comparing(Whole::id));
        return having.size() == 1 ? Optional.of(having.getFirst()) : Optional.empty();
    }
}
