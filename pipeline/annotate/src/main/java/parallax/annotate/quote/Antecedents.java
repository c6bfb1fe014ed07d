package parallax.annotate.quote;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.annotate.Draft;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Span;

/// Who a pronoun or a definite noun phrase may refer to: what the text named before it.
final class Antecedents {

    /// Farthest sentence and farthest character of what a pronoun may mean.
    private static final int FAR = 6;

    private static final int REACH = 3000;

    private final Draft draft;
    private final Genders genders;
    private final Passage passage;

    Antecedents(Draft draft, Genders genders, Passage passage) {
        this.draft = draft;
        this.genders = genders;
        this.passage = passage;
    }

    /// The person a pronoun at `at` means: near, fitting its gender, a subject rather than not, and
    /// rather the `last` speaker than another.
    Optional<String> person(Gender gender, Span at, String last) {
        return before(at)
                .filter(m -> m.type() == EntityType.PERSON && !m.entity().isEmpty())
                .filter(m -> gender(m).fits(gender) && away(m, at) <= FAR)
                .min(Comparator.comparingInt(m -> cost(m, at, last)))
                .map(Mention::entity);
    }

    private int cost(Mention mention, Span at, String last) {
        int cost = 10 * away(mention, at);
        cost += isFirst(mention) ? 0 : 4;
        cost += gender(mention) == Gender.UNKNOWN ? 5 : 0;
        cost += mention.entity().equals(last) ? -6 : 0;
        boolean quoted = passage.region(passage.wordAt(mention.span().start())) >= 0;
        return (cost + (quoted ? 12 : 0)) * 10_000 - mention.span().start() % 10_000;
    }

    private Gender gender(Mention mention) {
        return draft.document()
                .entity(mention.entity())
                .filter(Entity.Person.class::isInstance)
                .map(e -> genders.of((Entity.Person) e))
                .orElse(Gender.UNKNOWN);
    }

    private boolean isFirst(Mention mention) {
        int sentence = sentence(mention.span());
        return before(mention.span())
                .noneMatch(m -> m.type() == EntityType.PERSON && sentence(m.span()) == sentence);
    }

    /// The organisation or state that `it` or `they` at `at` means.
    Optional<String> body(Span at) {
        return before(at)
                .filter(m -> m.type() == EntityType.ORGANIZATION || m.type() == EntityType.STATE)
                .filter(m -> !m.entity().isEmpty() && away(m, at) <= 2)
                .min(Comparator.comparingInt((Mention m) -> away(m, at)))
                .map(Mention::entity);
    }

    /// The nearest entity before `at` whose name or role has `head` as a word.
    Optional<String> described(String head, Span at) {
        return before(at)
                .filter(m -> !m.entity().isEmpty() && isCalled(m, head))
                .reduce((a, b) -> b)
                .map(Mention::entity);
    }

    private boolean isCalled(Mention mention, String head) {
        Stream<String> names =
                switch (draft.document().entity(mention.entity()).orElse(null)) {
                    case Entity.Person person -> person.roles().stream();
                    case Entity.Organization body ->
                            Stream.concat(Stream.of(body.name()), body.aliases().stream());
                    case null, default -> Stream.empty();
                };
        return names.flatMap(n -> Stream.of(n.toLowerCase(Locale.ROOT).split("[ \u00a0]")))
                .anyMatch(head::equals);
    }

    /// What stands just before a relative pronoun.
    Optional<String> relative(Span at) {
        return before(at)
                .filter(m -> !m.entity().isEmpty() && at.start() - m.span().end() < 40)
                .reduce((a, b) -> b)
                .map(Mention::entity);
    }

    private Stream<Mention> before(Span at) {
        return draft.document().mentions().stream()
                .filter(m -> m.span().end() <= at.start() && m.span().start() > at.start() - REACH);
    }

    private int away(Mention mention, Span at) {
        return sentence(at) - sentence(mention.span());
    }

    private int sentence(Span span) {
        int word = Math.min(passage.wordAt(span.start()), passage.words().size() - 1);
        return passage.words().sentence(word);
    }
}
