package parallax.annotate.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;

class SplitterTest {

    private final Splitter splitter =
            Splitter.of(tokens -> tokens.stream().map(_ -> "NN").toList());

    @Test
    void keepsOffsetsAcrossEmojiAndCombiningAccents() {
        String text = "🙂 Ana Lopéz met José 🇩🇪 in Bonn. “We agree,” she said.";
        List<TokenizedSentence> sentences = splitter.split(text);
        assertEquals(2, sentences.size());
        assertEquals("“We agree,” she said.", sentences.get(1).span().of(text));
        assertTokensStandWhereTheySay(text);
    }

    @Test
    void readsRareHyphensAndSpacesAsPlainOnes() {
        String text = "A 30\u2011day truce of 5\u202F000 men, agree\u00ADment pending.";
        List<String> tokens =
                splitter.split(text).getFirst().tokens().stream().map(Token::text).toList();
        assertTrue(tokens.contains("agreement"), tokens::toString);
        assertTrue(tokens.contains("30"), tokens::toString);
        assertTrue(tokens.contains("000"), tokens::toString);
    }

    private List<String> sentences(String text, String language) {
        return splitter.split(text, language).stream().map(s -> s.span().of(text)).toList();
    }

    private List<String> words(String text, String language) {
        return splitter.split(text, language).getFirst().tokens().stream()
                .map(t -> t.span().of(text))
                .toList();
    }

    @Test
    void cutsNoSentenceBehindAnOrdinalOrAnAbbreviationOfTheLanguage() {
        String german = "Am 14. Oktober kam Dr. Meier bzw. 🙂 sein Büro. Der 3. Mai war ruhig.";
        assertEquals(
                List.of("Am 14. Oktober kam Dr. Meier bzw. 🙂 sein Büro.", "Der 3. Mai war ruhig."),
                sentences(german, "de"));
        String spanish = "Los enviados de EE. UU. y el Sr. Pérez llegaron. Hablaron poco.";
        assertEquals(
                List.of("Los enviados de EE. UU. y el Sr. Pérez llegaron.", "Hablaron poco."),
                sentences(spanish, "es-MX"));
    }

    @Test
    void cutsASentenceThatEndsWithANumber() {
        assertEquals(2, sentences("Er wurde nur 42. Seine Frau blieb.", "de").size());
        assertEquals(2, sentences("It was 14. October came.", "en").size());
    }

    @Test
    void partsElidedWordsWhereTheLanguageElides() {
        assertEquals(
                List.of("L'", "Ukraine", "et", "l’", "Iran", "aujourd'hui", "."),
                words("L'Ukraine et l’Iran aujourd'hui.", "fr"));
        assertEquals(List.of("L'Ukraine", "."), words("L'Ukraine.", "en"));
    }

    @Test
    void readsChineseCharacterByCharacter() {
        assertEquals(List.of("美", "国", "说", "。"), words("美国说。", "zh"));
    }

    @Test
    void neverCrossesABlankLine() {
        List<TokenizedSentence> sentences = splitter.split("Talks in Bonn\n\nThe envoy left");
        assertEquals(2, sentences.size());
    }

    @Test
    void joinsAWrappedLine() {
        String text = "The delegation that had come from the capital\nleft the hall early.";
        assertEquals(1, splitter.split(text).size());
    }

    @Test
    void keepsOffsetsOnRandomText() {
        String alphabet = "aB .,\"“”'’-\u2011\u00AD\u202F\n\t🙂e\u0301ß中ו‏$%3().!?\u0000\uD83D";
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertTokensStandWhereTheySay(text.toString());
        }
    }

    @Test
    void survivesAMegabyteWithoutSpaces() {
        String text = "a".repeat(200_000) + "(".repeat(100_000) + "\u00AD".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> splitter.split(text));
    }

    @Test
    void asksForTagsOnlyOnce() {
        int[] calls = {0};
        Splitter counting =
                Splitter.of(tokens -> {
                    calls[0]++;
                    return tokens.stream().map(_ -> "NN").toList();
                });
        TokenizedSentence sentence = counting.split("Peace came.").getFirst();
        assertEquals(sentence.pos(), sentence.pos());
        assertEquals(1, calls[0]);
    }

    private void assertTokensStandWhereTheySay(String text) {
        int last = 0;
        for (TokenizedSentence sentence : splitter.split(text)) {
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().start() >= last, text);
                last = token.span().end();
                String plain = Characters.plain(token.span().of(text)).replace("\u00AD", "");
                assertEquals(plain, token.text(), text);
            }
        }
    }
}
