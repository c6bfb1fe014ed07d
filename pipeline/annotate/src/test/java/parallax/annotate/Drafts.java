package parallax.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.annotate.corenlp.Splitter;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Sentence;
import parallax.model.Span;

/// Drafts made by hand for tests: a text, and the names in it.
public final class Drafts {

    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    private Drafts(String text) {
        this.text = text;
    }

    /// A draft of that text.
    public static Drafts of(String text) {
        return new Drafts(text);
    }

    /// Names a person wherever the words stand; the last word makes the id.
    public Drafts person(String words, String... roles) {
        String id = "person:" + last(words);
        add(EntityType.PERSON, words, id);
        return add(new Entity.Person(id, words, List.of(), List.of(roles), List.of()));
    }

    /// Names an organisation wherever the words stand.
    public Drafts body(String words) {
        String id = "organization:" + last(words);
        add(EntityType.ORGANIZATION, words, id);
        return add(new Entity.Organization(id, words, List.of()));
    }

    /// Names a state wherever the words stand.
    public Drafts state(String words, String code) {
        add(EntityType.STATE, words, "state:" + code);
        return add(new Entity.State("state:" + code, words, List.of(), code));
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private void add(EntityType type, String words, String id) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            mentions.add(Mention.of(type, Span.of(at, at + words.length())).withEntity(id));
        }
    }

    private Drafts add(Entity entity) {
        if (entities.stream().noneMatch(e -> e.id().equals(entity.id()))) {
            entities.add(entity);
        }
        return this;
    }

    /// The draft.
    public Draft draft() {
        List<TokenizedSentence> sentences = Splitter.of(_ -> List.of()).split(text);
        Document document =
                Document.of(Article.of("test", text))
                        .withSentences(sentences.stream().map(s -> new Sentence(s.span())).toList())
                        .withMentions(mentions, entities);
        return new Draft(document, sentences);
    }
}
