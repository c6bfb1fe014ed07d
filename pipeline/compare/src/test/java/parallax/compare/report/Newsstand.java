package parallax.compare.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.json.ArticleJson;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Block;
import parallax.model.Claim;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Cue;
import parallax.model.DateSource;
import parallax.model.DateValue;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Flag;
import parallax.model.Mention;
import parallax.model.OriginReason;
import parallax.model.Published;
import parallax.model.Quote;
import parallax.model.Sentence;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Where;

/// Hand-made documents: text first, then what stands in it by its words.
final class Newsstand implements Corpus {

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final List<CopyPair> copies = new ArrayList<>();

    /// Makes the article `id`, which must be there, one in `language`, with these flags only.
    void inLanguage(String id, String language, Flag... flags) {
        Page page = pages.get(id);
        page.article =
                ArticleJson.read(
                        ArticleJson.write(page.article)
                                .put("language", language)
                                .set("flags", Json.object().putArray("none")));
        for (Flag flag : flags) {
            page.article = page.article.withFlag(flag.name(), flag.evidence());
        }
    }

    /// A document in the making.
    static final class Page {
        private Article article;
        private final List<Mention> mentions = new ArrayList<>();
        private final Map<String, Entity> entities = new LinkedHashMap<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        Span find(String words) {
            int at = article.text().indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
            return Span.of(at, at + words.length());
        }

        Page name(Entity entity, String words, String role) {
            entities.put(entity.id(), entity);
            Mention.Detail detail =
                    entity.type() == EntityType.STATE
                            ? new Mention.StateSense(Mention.StateSense.As.NAME, "test")
                            : entity.type() == EntityType.AGREEMENT
                                    ? new Mention.AgreementSense(Mention.AgreementSense.As.NAME, "")
                                    : new Mention.Plain(role, "test");
            mentions.add(new Mention(entity.type(), find(words), entity.id(), detail));
            return this;
        }

        Page quote(Quote.Kind kind, String words, String speaker, String entity, String cue) {
            quotes.add(new Quote(kind, find(words), said(speaker, entity), cue(cue)));
            return this;
        }

        Page claim(String id, String words, String speaker, String date) {
            Attribution source = said(speaker, "");
            List<DateValue> dates =
                    date.isEmpty() ? List.of() : List.of(new DateValue(find(words), "then", date));
            claims.add(
                    new Claim(
                            id,
                            find(words),
                            source,
                            Cue.NONE,
                            Claim.Polarity.POSITIVE,
                            Claim.Modality.DONE,
                            List.of(),
                            dates,
                            List.of(),
                            0.8));
            return this;
        }

        Sighting sighting(String words, String claim) {
            return new Sighting(
                    article.id(),
                    article.where(),
                    article.outlet(),
                    find(words),
                    words,
                    article.published(),
                    claim);
        }

        private Attribution said(String speaker, String entity) {
            return speaker.isEmpty()
                    ? Attribution.OWN_VOICE
                    : new Attribution.Said(find(speaker), speaker, entity, "");
        }

        private Cue cue(String words) {
            Cue cue = new Cue(find(words), words, Cue.Stance.NEUTRAL);
            return words.isEmpty() ? Cue.NONE : cue.withVerb(words.equals("said") ? "say" : "");
        }

        private Document document() {
            List<Sentence> sentences = new ArrayList<>();
            for (Block block : article.blocks()) {
                for (Span span : split(article.text(), block.span())) {
                    sentences.add(new Sentence(span));
                }
            }
            return new Document(
                    article, sentences, mentions, List.copyOf(entities.values()), quotes, claims);
        }
    }

    /// Puts an article on the stand; paragraphs are separated by a blank line, one that ends with a
    /// question mark is a question.
    Page article(
            String id, String outlet, String title, String published, String text, Flag... flags) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String piece : text.split("\n\n")) {
            Block.Role role = piece.endsWith("?") ? Block.Role.QUESTION : Block.Role.PARAGRAPH;
            blocks.add(new Block(role, Span.of(at, at + piece.length())));
            at += piece.length() + 2;
        }
        Page page = new Page();
        page.article =
                new Article(
                        id,
                        Where.of("pages/" + id + ".html"),
                        "https://example.org/" + id,
                        outlet,
                        title,
                        List.of("A. Writer"),
                        Published.parse(published),
                        published.isEmpty() ? DateSource.NONE : DateSource.JSON_LD,
                        Published.UNKNOWN,
                        "en",
                        "",
                        List.of(),
                        text,
                        blocks,
                        List.of(flags));
        pages.put(id, page);
        return page;
    }

    void copied(String first, String second, String why) {
        OriginReason reason = new OriginReason(OriginReason.Kind.COPIED_TEXT, why);
        copies.add(new CopyPair(first, second, 0.9, 40, List.of(reason)));
    }

    @Override
    public List<String> articles() {
        return pages.keySet().stream().sorted().toList();
    }

    @Override
    public Document document(String article) {
        return pages.get(article).document();
    }

    @Override
    public List<CopyPair> copies() {
        return copies;
    }

    private static List<Span> split(String text, Span block) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(block.of(text));
        List<Span> spans = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String words = block.of(text).substring(from, to).stripTrailing();
            spans.add(Span.of(from, from + words.length()).shift(block.start()));
        }
        return spans;
    }
}
