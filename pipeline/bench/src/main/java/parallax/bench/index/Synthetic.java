package parallax.bench.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Claim;
import parallax.model.Cue;
import parallax.model.DateSource;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.Published;
import parallax.model.Sentence;
import parallax.model.Span;
import parallax.model.Where;

/// Annotated articles of mixed sentences: outlets, days, people and states drawn with a long tail,
/// as in an archive.
final class Synthetic {

    static final int CLAIMS = 20;
    private static final int OUTLETS = 60;
    private static final int PEOPLE = 4_000;
    private static final int STATES = 190;
    private static final int DAYS = 730;

    private final Sentences sentences;

    Synthetic(Sentences sentences) {
        this.sentences = sentences;
    }

    /// Article number `number`, always the same.
    Document article(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            int start = text.length();
            text.append(sentences.mixed(random));
            spans.add(Span.of(start, text.length()));
            text.append(i % 3 == 2 ? "\n\n" : " ");
        }
        Article article = article(number, random, text.toString());
        Map<String, Entity> entities = new TreeMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Span span : spans) {
            claims.add(claim(article, span, random, entities));
        }
        return Document.of(article)
                .withSentences(spans.stream().map(Sentence::new).toList())
                .withMentions(List.of(), List.copyOf(entities.values()))
                .withClaims(claims);
    }

    private Article article(int number, Random random, String text) {
        String outlet = "Outlet " + tail(random, OUTLETS);
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(DAYS));
        String[] title = sentences.words(random.nextInt(sentences.size()));
        return new Article(
                String.format("%08x%08x", number * 0x9E3779B9, number),
                Where.of("archive/" + day + "/" + number + ".html"),
                "https://outlet" + outlet.hashCode() % 100 + ".example/" + day + "/" + number,
                outlet,
                String.join(" ", List.of(title).subList(0, 8)),
                List.of("Author " + tail(random, 500)),
                Published.parse(day.toString()),
                DateSource.META,
                Published.UNKNOWN,
                "en",
                "",
                List.of(),
                text,
                List.of(new Block(Block.Role.PARAGRAPH, Span.of(0, text.length()))),
                List.of());
    }

    private static Claim claim(
            Article article, Span span, Random random, Map<String, Entity> entities) {
        List<String> about = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            about.add(known(person(tail(random, PEOPLE)), entities));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            int state = tail(random, STATES);
            String code = "" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
            about.add(
                    known(
                            new Entity.State("state:" + code, "State " + code, List.of(), code),
                            entities));
        }
        boolean said = random.nextInt(5) < 2;
        String speaker = said ? known(person(tail(random, PEOPLE)), entities) : "";
        Span who = Span.of(span.start(), Math.min(span.end(), span.start() + 10));
        return new Claim(
                article.id() + "#" + span.start() + "-" + span.end(),
                span,
                said
                        ? new Attribution.Said(who, who.of(article.text()), speaker, "")
                        : Attribution.OWN_VOICE,
                said ? new Cue(who, "said", Cue.Stance.values()[random.nextInt(6)]) : Cue.NONE,
                Claim.Polarity.POSITIVE,
                Claim.Modality.DONE,
                List.of(),
                List.of(),
                about,
                0.5);
    }

    private static Entity person(int number) {
        String name = "First" + number % 97 + " Last" + number;
        return new Entity.Person(
                "person:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name,
                List.of("Last" + number),
                List.of(),
                List.of());
    }

    private static String known(Entity entity, Map<String, Entity> entities) {
        entities.put(entity.id(), entity);
        return entity.id();
    }

    /// A number below `most`, small ones far more often.
    private static int tail(Random random, int most) {
        double x = random.nextDouble();
        return (int) (most * x * x * x);
    }
}
