package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.TokenizedSentence;

class DateFinderTest {

    /// A Wednesday.
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 18));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Sunday 🙂 in Bonn.|Sunday|2026-11-15",
                "They will meet on Sunday.|Sunday|2026-11-22",
                "They met last Wednesday.|last Wednesday|2026-11-11",
                "It was signed on 5 December 1994.|5 December 1994|1994-12-05",
                "It was signed on December 5, 1994, there.|December 5, 1994|1994-12-05",
                "The pact of March 2014 failed.|March 2014|2014-03",
                "It began in 2014.|2014|2014",
                "They want a vote by 30 December.|30 December|2026-12-30",
                "Talks ended on 30 December.|30 December|2025-12-30",
                "Three days ago it rained.|Three days ago|2026-11-15",
                "The war of 2022–2024 ended.|2022–2024|2022/2024",
                "It rained yesterday.|yesterday|2026-11-17",
                "She said on Sunday that they will meet.|Sunday|2026-11-15",
                "The talks were to resume on Sunday.|Sunday|2026-11-22",
                "On Sunday, the envoys will meet 🕊.|Sunday|2026-11-22",
                "On Sunday, the envoys met.|Sunday|2026-11-15",
                "It would ease a deal that was signed on Sunday.|Sunday|2026-11-15",
                "They hoped to sign on Sunday.|Sunday|2026-11-22",
                "People need to know how to vote in December.|December|2026-12",
                "They prepare for the December election.|December|2026-12",
                "The fair held in December was small.|December|2025-12",
                "It falls last year.|last year|2025",
            })
    void resolvesAgainstTheDayOfPublication(String text, String words, String value) {
        TokenizedSentence sentence = Sentences.first(text);
        DateFinder.Found found = DateFinder.find(sentence, DAY).getFirst();
        assertEquals(words, Sentences.words(text, sentence, found.from(), found.to()));
        assertEquals(value, found.value());
    }

    @Test
    void leavesADateAsSaidWhenTheDayIsUnknown() {
        List<DateFinder.Found> found =
                DateFinder.find(Sentences.first("They met on Sunday."), Optional.empty());
        assertEquals("", found.getFirst().value());
    }

    @ParameterizedTest
    @CsvSource({"They may come in May.,1", "It cost 1994 dollars.,0", "They march north.,0"})
    void takesNoVerbOrCountForADate(String text, int count) {
        assertEquals(count, DateFinder.find(Sentences.first(text), DAY).size());
    }
}
