package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.TokenizedSentence;
import parallax.model.Mention.AgreementSense.As;

class AgreementsAbroadTest {

    private final Agreements list = Agreements.load();
    private final AgreementsAbroad abroad = new AgreementsAbroad(list);

    private List<AgreementMention> found(String language, String text, boolean isOfNato) {
        return abroad.find(language, Sentences.first(text, language).tokens(), isOfNato);
    }

    @ParameterizedTest
    @CsvSource({
        "de,Im Budapester Memorandum stand es anders 🙂,Budapest Memorandum",
        "de,Die Verletzung des Nordatlantikvertrags wiegt schwer,North Atlantic Treaty",
        "es,Los acuerdos de Minsk fracasaron,Minsk agreements",
        "fr,Signataire de l’accord de Paris,Paris Agreement",
        "it,Secondo la Convenzione di Istanbul,Istanbul Convention",
        "pt,O Estatuto de Roma obriga,Rome Statute",
        "nl,Het Verdrag van Versailles gold,Treaty of Versailles",
        "pl,Zapisy traktatu lizbońskiego,Treaty of Lisbon",
        "ru,Участники Парижского соглашения,Paris Agreement",
    })
    void findsAgreementsByTheirNamesInTheLanguage(String language, String text, String name) {
        AgreementMention mention = found(language, text, false).getFirst();
        assertEquals(name, mention.known().orElseThrow().name());
        assertEquals(As.NAME, mention.as());
    }

    @Test
    void findsTheArticleOfAnAgreement() {
        AgreementMention mention =
                found("de", "Artikel 51 der UN-Charta erlaubt es.", false).getFirst();
        assertEquals(As.ARTICLE, mention.as());
        assertEquals("Article 51", mention.article());
        assertEquals("Charter of the United Nations", mention.known().orElseThrow().name());
    }

    @Test
    void anArticleAloneIsNatosOnlyWhereNatoIsSpokenOf() {
        String text = "Se invocó el artículo 5 anoche.";
        assertEquals(List.of(), found("es", text, false));
        AgreementMention mention = found("es", text, true).getFirst();
        assertEquals("North Atlantic Treaty", mention.known().orElseThrow().name());
        assertEquals(As.ARTICLE, mention.as());
    }

    @Test
    void tellsAComparisonFromTheArticle() {
        String text = "Ein Beistand wie in Artikel 5 wäre neu.";
        assertEquals(As.COMPARISON, found("de", text, true).getFirst().as());
    }

    @Test
    void knowsNatoInsideALongerWord() {
        List<TokenizedSentence> told = Sentences.all("Der Nato-Beitritt - so heißt es - ruht.");
        assertTrue(AgreementsAbroad.isOfNato(told));
        assertFalse(AgreementsAbroad.isOfNato(Sentences.all("Natollia - ein Ort.")));
    }

    @Test
    void everyNameAbroadBelongsToAnAgreementOfTheList() {
        for (String[] row : Resource.rows("agreements-abroad.tsv", 3)) {
            assertDoesNotThrow(() -> list.called(row[1]));
        }
        assertThrows(IllegalArgumentException.class, () -> list.called("Treaty of Nowhere"));
    }
}
