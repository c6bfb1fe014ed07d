package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.TokenizedSentence;

class ShortStatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North Korea 🙂 fired. Later the North fired again. | KP 2-3",
                "South Koreans voted. Later the South and the North spoke. | KR 2-3",
                "He went north. Later the North fired. | ",
                "North Korea met South Vietnam. Later the North left. | ",
                "North Korea fired. Later the North Sea rose. | ",
                "The Trump administration spoke. | US 1-3",
                "The Obama Administration left. Then the administration failed. | US 1-3 US 2-3",
                "Trump, whose administration 🙂 gained. | US 3-4",
                "The Bush administration left. Some administration officials stayed."
                        + " | US 1-3 US 1-2",
                "Biden spoke. His administration spoke. | ",
                "The Müller administration left. Then the administration failed. | ",
            })
    void readsShortWaysToSpeakOfStates(String text, String expected) {
        List<TokenizedSentence> sentences = Sentences.all(text);
        ShortStates shorts = ShortStates.of(sentences, States.load(), Lexicon.load());
        String found =
                sentences.stream()
                        .flatMap(s -> shorts.find(s.tokens()).stream())
                        .map(m -> m.code() + " " + m.from() + "-" + m.to())
                        .collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, found);
    }
}
