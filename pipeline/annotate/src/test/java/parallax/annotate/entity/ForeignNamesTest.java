package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.corenlp.LanguageModels;
import parallax.model.EntityType;

class ForeignNamesTest {

    private static final String GERMAN =
            "Die Regierung Frankreichs sprach am Freitag mit Vertretern aus Deutschland und Japan.";

    private final ForeignNames names = new ForeignNames(LanguageModels.of(List.of()));

    @ParameterizedTest
    @CsvSource({
        "de,Die Regierung Frankreichs tagte 🙂,FR",
        "es,Los ministros de España llegaron,ES",
        "fr,La Côte d’Ivoire vote,CI",
        "pl,Prezydent Ukraina Polska,UA",
        "de,Die ukrainischen Unterhändler kamen 🙂,UA",
        "de,Mit den Franzosen sprach niemand,FR",
        "es,Las tropas rusas se retiraron,RU",
        "es,El ministro francés habló,FR",
        "de,Zwei Gesandte der USA kamen 🙂,US",
        "es,Los enviados de EE. UU. llegaron,US",
        "fr,Les Etats-Unis ont répondu,US",
        "ru,Переговоры с Украиной начались,UA",
        "ru,Посол США прибыл,US",
        "pl,Delegacja z Francji przyjechała,FR",
        "el,Η κυβέρνηση της Ρωσίας απάντησε,RU",
        "zh,昨天法国总统说,FR",
        "zh,美國代表團,US",
    })
    void findsStatesByTheirNamesInTheLanguage(String language, String text, String code) {
        assertEquals(
                code,
                names.states(language, Sentences.first(text, language).tokens(), List.of())
                        .getFirst()
                        .code());
    }

    @Test
    void takesNoWordThatOnlyLooksLikeACaseForAState() {
        assertEquals(
                List.of(),
                names.states("ru", Sentences.first("Самое важное впереди").tokens(), List.of()));
    }

    @Test
    void takesACommonWordThatBeginsASentenceForNoState() {
        String common = "«Того же мнения посол 🙂», — сказал он";
        assertEquals(List.of(), names.states("ru", Sentences.first(common).tokens(), List.of()));
        var name = Sentences.first("Власти Того ответили").tokens();
        assertEquals("TG", names.states("ru", name, List.of()).getFirst().code());
    }

    @Test
    void takesNoStateOutOfACompanysName() {
        var tokens = Sentences.first("Die Deutsche Bahn fährt.").tokens();
        Chunk company = new Chunk(1, 3, EntityType.ORGANIZATION, "crf-de");
        assertEquals(List.of(), names.states("de", tokens, List.of(company)));
        assertEquals(1, names.states("de", tokens, List.of()).size());
    }

    @Test
    void findsNobodyWithoutAModel() {
        assertEquals(List.of(), names.chunks("de", Sentences.first(GERMAN).tokens()));
    }

    @Test
    void believesALanguageOnlyWhenTheWordsAgree() {
        assertTrue(ForeignNames.isForeign("de", Sentences.all(GERMAN)));
        assertFalse(ForeignNames.isForeign("", Sentences.all(GERMAN)));
        assertFalse(
                ForeignNames.isForeign(
                        "de",
                        Sentences.all(
                                "The ministers of the two states said that they were to meet in"
                                        + " the city for talks.")));
    }
}
