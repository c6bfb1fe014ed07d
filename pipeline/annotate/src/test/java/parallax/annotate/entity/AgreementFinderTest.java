package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.annotate.TokenizedSentence;

class AgreementFinderTest {

    private final AgreementFinder finder =
            new AgreementFinder(Agreements.load(), States.load(), Lexicon.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kyiv cited the Budapest Memorandum 🙂.|Budapest Memorandum",
                "Under the Treaty of Utrecht it was ceded.|Treaty of Utrecht",
                "The Arctania–Borduria Fisheries Agreement lapsed.|Arctania–Borduria Fisheries"
                        + " Agreement",
                "It broke UN Security Council Resolution 2202 again.|UN Security Council Resolution"
                        + " 2202",
                "He left the Iran nuclear deal.|Iran nuclear deal",
                "They signed the Agreement on the Carriage of Eggs between Freedonia and"
                    + " Sylvania.|Agreement on the Carriage of Eggs between Freedonia and Sylvania",
                "She quoted Article 5 of the North Atlantic Treaty.|North Atlantic Treaty",
                "The Treaty of Friendship, Commerce and Navigation between Borduria and Syldavia"
                    + " lapsed.|Treaty of Friendship, Commerce and Navigation between Borduria and"
                    + " Syldavia",
                "They signed the Protocol No. 6 to the Syldavian Waters Convention on"
                        + " Monday.|Protocol No. 6 to the Syldavian Waters Convention",
                "The Trade Agreement between Borduria and Syldavia governs it.|Trade Agreement"
                        + " between Borduria and Syldavia",
                "The Convention relating to Ferries, signed at Klow on 12 May 1928, as amended, was"
                        + " read.|Convention relating to Ferries, signed at Klow on 12 May 1928, as"
                        + " amended",
                "The International Herring Agreement, 1983 ended.|International Herring Agreement,"
                        + " 1983",
                "The Herring Rules Agreement between Chile and Peru (HRA.7 (12)) ended.|Herring"
                        + " Rules Agreement between Chile and Peru (HRA.7 (12))",
                "The EU–Mercosur was initialled.|EU–Mercosur",
                "Tokyo said the Japan Singapore entered into force.|Japan Singapore",
                "They signed the Chile EFTA accession on Monday.|Chile EFTA accession",
                "A new Syldavian-Bordurian Pact of 1938 held.|Syldavian-Bordurian Pact of 1938",
            })
    void findsAgreementsByNameAndMake(String text, String name) {
        assertEquals(List.of(name), find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Iran Iraq war was long.",
                "In the United States China is watched.",
                "The Spain, Portugal and Chile teams met.",
                "He signed a licensing agreement with the label.",
                "The Democratic National Convention opened.",
                "The Transmission Control Protocol carries it.",
                "She drives a Honda Accord.",
                "They made peace of a kind.",
                "Company News: the Purchase Agreement was amended.",
            })
    void tellsOtherAgreementsApart(String text) {
        assertEquals(List.of(), find(text));
    }

    @Test
    void followsAbbreviationsAndShortForms() {
        assertEquals(
                List.of("Freedonia Grain Accord", "FGA", "FGA", "Accord"),
                find(
                        "The Freedonia Grain Accord (FGA) held. The FGA ended. They left the"
                                + " Accord."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He hates the Iran deal. The Iran deal 🙂 stands. He may leave the deal now. |"
                        + " deal",
                "He hates the Iran deal. He may leave the deal. |",
                "He hates the Iran deal. The Iran deal stands. He likes the deal with Acme. |",
                "He hates the Iran deal. The Iran deal and New START stand. Not the deal. |",
            })
    void readsTheDealWhereTheArticleIsAboutOne(String text, String expected) {
        List<String> found = find(text);
        found.removeIf(name -> !name.equals("deal"));
        assertEquals(expected == null ? List.of() : List.of(expected), found);
    }

    @Test
    void marksAComparisonWithArticleFive() {
        String text = "Allies offered Article 5-like guarantees.";
        TokenizedSentence sentence = Sentences.first(text);
        AgreementMention mention =
                finder.find(
                                sentence.tokens(),
                                List.of(),
                                AgreementFinder.Memory.of(List.of(sentence)))
                        .getFirst();
        assertEquals("comparison", mention.as().word());
        assertEquals("Article 5", mention.article());
        assertEquals("agreement:north-atlantic-treaty", mention.known().orElseThrow().id());
    }

    private List<String> find(String text) {
        List<TokenizedSentence> sentences = Sentences.all(text);
        AgreementFinder.Memory memory = AgreementFinder.Memory.of(sentences);
        List<String> found = new ArrayList<>();
        for (TokenizedSentence sentence : sentences) {
            finder.find(sentence.tokens(), List.of(), memory)
                    .forEach(m -> found.add(Sentences.words(text, sentence, m.from(), m.to())));
        }
        return found;
    }
}
