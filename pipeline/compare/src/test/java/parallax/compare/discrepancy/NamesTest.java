package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.compare.Samples;
import parallax.json.ArticleJson;
import parallax.model.Article;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Mention.StateSense;
import parallax.model.Span;

class NamesTest {

    private static Document state(String id, String outlet, String language, String name) {
        String text = name + " 🙂 answered.";
        Document document = Samples.document(id, outlet, "", "T", text);
        Article article =
                ArticleJson.read(ArticleJson.write(document.article()).put("language", language));
        StateSense sense = new StateSense(StateSense.As.NAME, "");
        Span span = Span.of(0, name.length());
        Mention mention = new Mention(EntityType.STATE, span, "state:PL", sense);
        return document.withArticle(article).withMentions(List.of(mention), List.of());
    }

    private static List<Discrepancy> found(Document... documents) {
        return Names.of(DiscrepanciesTest.scene(List.of(documents), List.of()), List.of());
    }

    @Test
    void findsTwoSpellingsOfAState() {
        List<Discrepancy> found =
                found(state("a", "Post", "en", "Belarus"), state("b", "Echo", "en", "Belaruss"));
        assertEquals(
                List.of(Discrepancy.Kind.SPELLING), found.stream().map(Discrepancy::kind).toList());
    }

    @ParameterizedTest
    @CsvSource({"pl,Polsce,Polski", "de,Deutschland,Deutschlands", "ru,Россия,России"})
    void takesNoOtherCaseOfANameForASpelling(String language, String name, String other) {
        assertEquals(
                List.of(),
                found(state("a", "Post", language, name), state("b", "Echo", language, other)));
    }

    @Test
    void comparesNoSpellingsOfTwoLanguages() {
        assertEquals(
                List.of(),
                found(state("a", "Post", "es", "Polonia"), state("b", "Echo", "fr", "Pologne")));
    }
}
