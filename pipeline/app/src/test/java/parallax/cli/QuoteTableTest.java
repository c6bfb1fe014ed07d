package parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Comparison;
import parallax.model.Cue;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.Published;
import parallax.model.Quote;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Where;

class QuoteTableTest {

    private static final String TEXT =
            "Anna Holt said “no to the cafe\u0301 🙂”. Some said the “big” dam broke. Holt hopes it"
                    + " rains.";

    private static final Map<String, String> VERBS =
            Map.of(
                    "said", "say",
                    "says", "say",
                    "has repeatedly said", "say",
                    "claimed", "claim",
                    "told reporters", "tell",
                    "according to", "according to");

    private static Document document(String outlet, String verb) {
        Article plain = Article.of(outlet, TEXT);
        Article article =
                new Article(
                        plain.id(),
                        plain.where(),
                        "",
                        outlet,
                        "",
                        List.of(),
                        plain.published(),
                        plain.publishedFrom(),
                        plain.modified(),
                        "en",
                        "",
                        List.of(),
                        TEXT,
                        List.of(),
                        List.of());
        Attribution holt = new Attribution.Said(find("Anna Holt"), "Anna Holt", "person:holt", "");
        Attribution some = new Attribution.Unnamed(find("Some"), "Some", "");
        List<Quote> quotes = new ArrayList<>();
        quotes.add(quote(Quote.Kind.DIRECT, "“no to the cafe\u0301 🙂”", holt, verb));
        quotes.add(quote(Quote.Kind.INDIRECT, "the “big” dam broke", some, "has repeatedly said"));
        quotes.add(quote(Quote.Kind.SCARE, "“big”", Attribution.OWN_VOICE, ""));
        Cue hopes = new Cue(find("hopes"), "hopes", Cue.Stance.NEUTRAL, Cue.Act.BELIEF, "hope");
        quotes.add(new Quote(Quote.Kind.INDIRECT, find("it rains"), holt, hopes));
        Entity person =
                new Entity.Person("person:holt", "Anna Holt", List.of(), List.of(), List.of());
        return Document.of(article).withMentions(List.of(), List.of(person)).withQuotes(quotes);
    }

    private static Span find(String words) {
        return Span.of(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Quote quote(Quote.Kind kind, String words, Attribution source, String cue) {
        Span at = find("said");
        return new Quote(
                kind,
                find(words),
                source,
                cue.isEmpty()
                        ? Cue.NONE
                        : new Cue(at, cue, Cue.Stance.NEUTRAL)
                                .withVerb(VERBS.getOrDefault(cue, "")));
    }

    private static List<QuoteTable.Row> rows(boolean bySource, Document... documents) {
        QuoteTable table = new QuoteTable(bySource);
        for (Document document : documents) {
            table.add(document);
        }
        return table.rows().toList();
    }

    @Test
    void countsWhatAnOutletReports() {
        QuoteTable.Row row = rows(false, document("Tide", "said")).getFirst();
        assertEquals("Tide", row.name());
        assertEquals(1, row.articles());
        assertEquals(1, row.others());
        assertEquals(2, row.quotes());
        assertEquals(9, row.words());
        assertEquals(.5, row.direct());
        assertEquals(.5, row.unnamed());
        assertEquals(1, row.thoughts());
        assertEquals(1, row.scares());
        assertEquals(Map.of("say", 2), row.verbs());
        assertTrue(row.height() > .5 && row.height() < 1, row.toString());
    }

    @Test
    void countsSourcesUnderTheirNames() {
        List<QuoteTable.Row> rows = rows(true, document("Tide", "said"), document("Tern", "said"));
        assertEquals(List.of("(unnamed)", "Anna Holt"), rows.stream().map(r -> r.name()).toList());
        assertEquals(2, rows.getLast().quotes());
        assertEquals(0, rows.getLast().scares());
        assertEquals(2, rows.getLast().others());
    }

    @Test
    void putsUnresolvedPronounsInOneRow() {
        Attribution she = new Attribution.Said(find("Some"), "She", "", "");
        Quote quote = quote(Quote.Kind.INDIRECT, "the “big” dam broke", she, "said");
        Document document = Document.of(Article.of("Tide", TEXT)).withQuotes(List.of(quote));
        assertEquals("(pronoun unresolved)", rows(true, document).getFirst().name());
    }

    @Test
    void setsTheVerbsForOneSpeakerSideBySide() {
        WordChoice choice = new WordChoice();
        choice.add(document("Tide", "said"));
        choice.add(document("Tern", "claimed"));
        WordChoice.Row row = choice.rows().getFirst();
        assertEquals("Anna Holt", row.name());
        assertEquals(Map.of("Tide", Map.of("say", 1), "Tern", Map.of("claim", 1)), row.outlets());
    }

    @Test
    void leavesOutSpeakersWhomAllReportAlike() {
        WordChoice choice = new WordChoice();
        choice.add(document("Tide", "said"));
        choice.add(document("Tern", "says"));
        assertTrue(choice.rows().isEmpty());
    }

    @Test
    void leavesOutSpeakersWhomAllReportPlainly() {
        WordChoice choice = new WordChoice();
        choice.add(document("Tide", "told reporters"));
        choice.add(document("Tern", "according to"));
        choice.add(document("Tern", ":"));
        assertTrue(choice.rows().isEmpty());
    }

    @Test
    void aMarkIsAColonAndANounItsOwnWords() {
        assertEquals(
                Map.of("(colon)", 1, "say", 1), rows(false, document("T", ":")).getFirst().verbs());
        assertEquals(
                Map.of("a statement", 1, "say", 1),
                rows(false, document("T", "A  statement")).getFirst().verbs());
    }

    @Test
    void setsTheVerbsForOneActSideBySide() {
        WordChoice choice = new WordChoice();
        List<Discrepancy.Value> values =
                List.of(
                        new Discrepancy.Value("drop", List.of(sighting("Tide"))),
                        new Discrepancy.Value("put aside", List.of(sighting("Tern"))));
        choice.add(
                new Comparison(
                        List.of(),
                        List.of(),
                        List.of(
                                new Discrepancy(
                                        "d",
                                        "s",
                                        "",
                                        Discrepancy.Kind.WORDING,
                                        "plan",
                                        values,
                                        1))));
        WordChoice.Row row = choice.rows().getFirst();
        assertEquals("act", row.kind());
        assertEquals(Map.of("put aside", 1), row.outlets().get("Tern"));
        assertEquals(
                "{\"act\":\"plan\",\"outlets\":{\"Tern\":{\"put aside\":1},\"Tide\":{\"drop\":1}}}",
                row.json().toString());
    }

    private static Sighting sighting(String outlet) {
        return new Sighting(
                outlet,
                Where.of(outlet),
                outlet,
                Span.of(0, 1),
                "x",
                new Published.On(LocalDate.of(2026, 1, 1)),
                "");
    }
}
