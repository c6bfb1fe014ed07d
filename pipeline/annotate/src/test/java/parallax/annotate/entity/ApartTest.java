package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

class ApartTest {

    private final Apart apart =
            new Apart(Lexicon.load(), NameLists.of(Map.of("ann", NameLists.FIRST_NAME), Map.of()));

    @ParameterizedTest
    @CsvSource({
        "Ann and Zoë Lee,Ann|Zoë Lee",
        "Ann Lee alias Bo Holt,Ann Lee|Bo Holt",
        "Lee v. Holt,Lee|Holt",
        "Lee versus Müller,Lee|Müller",
        "Ian - Webmaster,Ian",
        "Ann Lee Managing Director Acme,Ann Lee",
        "Dear Zoë 🙂,Zoë 🙂",
        "Aunt Zoë,Zoë",
        "- Socrates,Socrates",
        "Ann Has Dozens of Gifts for Bo,Bo",
        "Jean-Luc Picard,Jean-Luc Picard",
        "Ann Müller of Texas,Ann Müller",
        "John of Gaunt,John of Gaunt",
        "Ann Duchess of York,Ann Duchess of York",
        "Ann II of Texas,Ann II of Texas",
        "Melanie King,Melanie King",
        "Bo Editor,Bo Editor",
    })
    void takesPeopleApart(String text, String names) {
        assertEquals(List.of(names.split("\\|")), people(text, EntityType.PERSON));
    }

    @Test
    void leavesOrganizationsWhole() {
        assertEquals(
                List.of("Marks and Spencer"), people("Marks and Spencer", EntityType.ORGANIZATION));
    }

    private List<String> people(String text, EntityType type) {
        TokenizedSentence sentence = Sentences.first(text);
        Chunk whole = new Chunk(0, sentence.tokens().size(), type, "names");
        return apart.people(sentence.tokens(), List.of(whole)).stream()
                .map(c -> Sentences.words(text, sentence, c.from(), c.to()))
                .toList();
    }
}
