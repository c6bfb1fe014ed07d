package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private final Roles roles = new Roles(Lexicon.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Merz, the German chancellor, spoke.|German chancellor",
                "Merz is the chancellor of Germany.|chancellor",
                "Merz is a German flier, sailor and father who is now chancellor. 🙂|chancellor",
                "Merz met Macron, who is president.|''",
                "Merz is tired.|''",
            })
    void findsTheRoleBehindAName(String text, String role) {
        assertEquals(role, roles.of(Sentences.first(text).tokens(), 0, 1));
    }
}
