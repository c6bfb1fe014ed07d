package parallax.index;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Claim;
import parallax.model.Cue;
import parallax.model.DateSource;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Published;
import parallax.model.Quote;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Where;

/// Small annotated articles for tests: every sentence is a claim, every known name a mention.
public final class Sample {

    /// People whose names are found in sample texts.
    private static final List<Entity.Person> PEOPLE =
            List.of(
                    person("person:volodymyr-zelenskyy", "Volodymyr Zelenskyy"),
                    person("person:volodymyr-zelensky", "Zelensky"),
                    person("person:selenskyj", "Selenskyj"),
                    person("person:mara-quist", "Mara Quist"));

    private Sample() {}

    private static Entity.Person person(String id, String name) {
        return new Entity.Person(id, name, List.of(), List.of(), List.of());
    }

    /// An English article of one outlet.
    public static Document of(String id, String outlet, String published, String text) {
        return of(id, outlet, published, "en", text);
    }

    /// An article whose claims are its sentences, all said by Mara Quist when they end in `she
    /// said.`
    public static Document of(
            String id, String outlet, String published, String language, String text) {
        Article article =
                new Article(
                        id,
                        Where.of("in/" + id + ".html"),
                        "https://" + id + ".example/story",
                        outlet,
                        "Headline of " + id,
                        List.of("Ana Petrov"),
                        Published.parse(published),
                        DateSource.META,
                        Published.UNKNOWN,
                        language,
                        "",
                        List.of(),
                        text,
                        List.of(new Block(Block.Role.PARAGRAPH, Span.of(0, text.length()))),
                        List.of());
        List<Sentence> sentences = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            Span span = Span.of(start, dot + 1);
            sentences.add(new Sentence(span));
            claims.add(claim(article, span));
            start = Math.min(text.length(), dot + 2);
        }
        return mentions(Document.of(article).withSentences(sentences).withClaims(claims))
                .withQuotes(quotes(text));
    }

    private static Claim claim(Article article, Span span) {
        boolean said = span.of(article.text()).endsWith("she said.");
        int at = span.end() - "she said.".length();
        Attribution source =
                said
                        ? new Attribution.Said(Span.of(at, at + 3), "she,", "person:mara-quist", "")
                        : Attribution.OWN_VOICE;
        Cue cue = said ? new Cue(Span.of(at + 4, at + 8), "said", Cue.Stance.NEUTRAL) : Cue.NONE;
        return new Claim(
                article.id() + "#" + span.start() + "-" + span.end(),
                span,
                source,
                cue,
                Claim.Polarity.POSITIVE,
                Claim.Modality.DONE,
                List.of(),
                List.of(),
                List.of(),
                0.5);
    }

    private static Document mentions(Document document) {
        String text = document.article().text();
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (Entity.Person person : PEOPLE) {
            int at = text.indexOf(person.name());
            boolean speaks = person.id().equals("person:mara-quist") && text.contains("she said");
            if (at >= 0 || speaks) {
                entities.add(person);
            }
            if (at >= 0) {
                Span span = Span.of(at, at + person.name().length());
                mentions.add(Mention.of(EntityType.PERSON, span).withEntity(person.id()));
            }
        }
        return document.withMentions(mentions, entities);
    }

    private static List<Quote> quotes(String text) {
        int open = text.indexOf('“');
        int close = text.indexOf('”', open + 1);
        if (open < 0 || close < 0) {
            return List.of();
        }
        Span content = Span.of(open, close + 1);
        return List.of(new Quote(Quote.Kind.DIRECT, content, Attribution.OWN_VOICE, Cue.NONE));
    }
}
