package parallax.compare.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.model.EntityType;

/// One entity of the whole store: the forms that are it, and why.
final class Whole {

    private final List<Part> parts = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private Optional<String> name = Optional.empty();
    private boolean hidden;

    /// An entity of one part.
    static Whole of(Part part) {
        Whole whole = new Whole();
        whole.parts.add(part);
        return whole;
    }

    /// Its parts.
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /// The forms that are it in all their articles, save those that go another way.
    Collection<Form> forms() {
        return parts.stream().filter(Part::isEverywhere).map(Part::form).toList();
    }

    /// One of its forms, always the same as long as nothing is joined.
    Form first() {
        return parts.getFirst().form();
    }

    EntityType type() {
        return first().type();
    }

    /// The part that most articles have, of equals the fullest name, then the first by id.
    private Part head() {
        return parts.stream()
                .max(
                        Comparator.comparing(Part::isEverywhere)
                                .thenComparingInt(p -> p.form().articles().size())
                                .thenComparingInt(p -> p.form().name().length())
                                .thenComparing(Part::id, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /// The id of its head, or of what it was merged into.
    String id() {
        return id.orElseGet(() -> head().id());
    }

    /// The name of its head, or what a decision said.
    String name() {
        return name.orElseGet(() -> head().form().name());
    }

    /// Every other name of its parts, sorted.
    List<String> aliases() {
        SortedSet<String> names = new TreeSet<>();
        parts.forEach(p -> names.addAll(p.form().names()));
        names.remove(name());
        return List.copyOf(names);
    }

    boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = true;
    }

    void rename(String name) {
        this.id = Optional.of(id());
        this.name = Optional.of(name);
    }

    /// Goes on under its present id and name, whatever parts come.
    void settle() {
        rename(name());
    }

    void add(Part part) {
        parts.add(part);
    }

    /// Lets a part go; what is left finds id and name anew when they were this part's.
    void release(Part part) {
        if (part.id().equals(id())) {
            id = Optional.empty();
            name = Optional.empty();
        }
        parts.remove(part);
    }

    /// True when the articles by themselves say the same.
    boolean isPlain() {
        Part part = parts.getFirst();
        boolean isOne = part.form().names().size() == 1 || !isJoined(part.form().type());
        return parts.size() == 1
                && part.joins().isEmpty()
                && isOne
                && name.isEmpty()
                && id().equals(part.form().id());
    }

    private static boolean isJoined(EntityType type) {
        return type == EntityType.PERSON || type == EntityType.AGREEMENT;
    }
}
