package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.annotate.Draft;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Attribution;
import parallax.model.EntityType;
import parallax.model.Flag;
import parallax.model.Mention;
import parallax.model.Span;

/// Finds whom the words of a source refer to: the name in them, or for pronouns and noun phrases
/// what was named before. Sources the text leaves unnamed stay unnamed.
final class Resolver {

    private final Draft draft;
    private final Passage passage;
    private final Words words;
    private final Antecedents antecedents;
    private final boolean isTold;
    private String last = "";

    Resolver(Draft draft, Passage passage, Genders genders) {
        this.draft = draft;
        this.passage = passage;
        words = passage.words();
        antecedents = new Antecedents(draft, genders, passage);
        isTold = !draft.document().article().isFlagged(Flag.PEOPLE_NOT_ANALYSED);
    }

    /// Whose word it is; call it in the order of the text.
    Attribution resolve(Span source, String via) {
        String text = source.of(draft.text());
        Optional<String> entity = entity(source, text.toLowerCase(Locale.ROOT));
        entity.ifPresent(e -> last = e);
        if (entity.isEmpty() && isUnnamed(source)) {
            return new Attribution.Unnamed(source, text, via);
        }
        return new Attribution.Said(source, text, entity.orElse(""), via);
    }

    private Optional<String> entity(Span source, String text) {
        String first = words.lower(passage.wordAt(source.start()));
        if (SourceWords.PERSONAL.contains(text) || text.equals("himself")) {
            return antecedents.person(Genders.ofPronoun(text), source, last);
        }
        if (SourceWords.NEUTER.contains(text)) {
            return antecedents.body(source);
        }
        if (SourceWords.RELATIVE.contains(text)) {
            return antecedents.relative(source);
        }
        Optional<String> named = named(source);
        if (named.isPresent()) {
            return named;
        }
        boolean his = first.equals("his") || first.equals("her");
        return first.equals("the") && !his
                ? antecedents.described(head(source), source)
                : Optional.empty();
    }

    private Optional<String> named(Span source) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : draft.document().mentions()) {
            if (source.covers(mention.span()) && !mention.entity().isEmpty()) {
                inside.add(mention);
            }
        }
        for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION)) {
            for (Mention mention : inside) {
                if (mention.type() == type && speaks(mention, source)) {
                    return Optional.of(mention.entity());
                }
            }
        }
        return inside.stream()
                .filter(m -> m.type() == EntityType.STATE && speaks(m, source))
                .findFirst()
                .map(Mention::entity);
    }

    /// True when the source is what the mention names, not something of it or beside it.
    private boolean speaks(Mention mention, Span source) {
        int from = passage.wordAt(mention.span().start());
        int to = passage.wordAt(Math.max(mention.span().start(), mention.span().end() - 1)) + 1;
        String before = before(from, source);
        if (SourceWords.PREPOSITIONS.contains(before)) {
            return SourceWords.VOICES.contains(head(source));
        }
        boolean ends = to >= words.size() || words.start(to) >= source.end();
        String after = ends ? "" : words.lower(to);
        if (after.equals("'s") || after.equals("’s") || after.equals("'") || after.equals("’")) {
            boolean last = to + 1 >= words.size() || words.start(to + 1) >= source.end();
            if (last) {
                return true;
            }
            after = words.lower(to + 1);
            return mention.type() != EntityType.PERSON && isOrgan(after, source);
        }
        boolean noun = !ends && passage.tag(to).isNoun();
        return !noun || mention.type() != EntityType.PERSON && isOrgan(after, source);
    }

    /// The word before the noun phrase that the mention ends, such as `with` in “talks with former
    /// President Holt”; empty when the phrase begins the source.
    private String before(int from, Span source) {
        int i = from - 1;
        while (i >= 0 && words.start(i) >= source.start() && isInPhrase(passage.tag(i))) {
            i--;
        }
        return i >= 0 && words.start(i) >= source.start() ? words.lower(i) : "";
    }

    private static boolean isInPhrase(Tag tag) {
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT;
    }

    private boolean isOrgan(String after, Span source) {
        return SourceWords.ORGANS.contains(after) && !SourceWords.CROWDS.contains(head(source));
    }

    /// Last noun before the first comma, preposition or relative pronoun.
    private String head(Span source) {
        String head = "";
        for (int i = passage.wordAt(source.start());
                i < words.size() && words.start(i) < source.end();
                i++) {
            boolean stop = SourceWords.PREPOSITIONS.contains(words.lower(i));
            if (!head.isEmpty() && (stop || !passage.tag(i).isNoun())) {
                return head;
            }
            head = passage.tag(i).isNoun() ? words.lower(i) : head;
        }
        return head;
    }

    /// False too where an article's people are not analysed: nothing tells whether a source is
    /// named.
    private boolean isUnnamed(Span source) {
        String first = words.lower(passage.wordAt(source.start()));
        boolean pronoun =
                SourceWords.PERSONAL.contains(first)
                        || SourceWords.NEUTER.contains(first)
                        || SourceWords.DEFINITE.contains(first);
        String head = head(source);
        boolean isSomebody = first.equals("the") && SourceWords.SOMEBODY.contains(head);
        if (isSomebody || SourceWords.CROWDS.contains(head)) {
            return true;
        }
        if (!isTold) {
            return false;
        }
        boolean name =
                draft.document().mentions().stream()
                        .anyMatch(m -> source.overlaps(m.span()) && speaks(m, source));
        return !pronoun && !name;
    }
}
