package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.model.EntityType;

class StatesApartTest {

    private final StatesApart states =
            new StatesApart(
                    States.load(),
                    Lexicon.load(),
                    NameLists.of(
                            Map.of("zoë", NameLists.NAME + NameLists.FIRST_NAME, "ås", 1),
                            Map.of()));

    @ParameterizedTest
    @CsvSource({"Utah Zoë Ås,PLACE 1-2 PERSON 2-4", "Zoë Ann Ås,PERSON 1-4"})
    void takesAPersonFromThePlaceBefore(String name, String parts) {
        List<Token> tokens = Sentences.first("of " + name).tokens();
        Chunk whole = new Chunk(1, tokens.size(), EntityType.PERSON, "names");
        assertEquals(
                parts,
                states.apart(tokens, List.of(whole)).stream()
                        .map(c -> c.type() + " " + c.from() + "-" + c.to())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Dinamo of Russia,ORGANIZATION,ORGANIZATION 0-1 PLACE 2-3",
        "Karlsruhe of Germany,ORGANIZATION,ORGANIZATION 0-1 PLACE 2-3",
        "Bank of Canada,ORGANIZATION,ORGANIZATION 0-3",
        "Government of Iraq,ORGANIZATION,ORGANIZATION 0-3",
        "U.S. officials,ORGANIZATION,PLACE 0-1",
        "U.S. Steel,ORGANIZATION,ORGANIZATION 0-2",
        "U.S. Confirms Loss,ORGANIZATION,PLACE 0-1",
        "White House Delays Tariffs,ORGANIZATION,PLACE 0-2",
        "Zoë Ann Belarus,PERSON,PERSON 0-2 PLACE 2-3",
        "Zoë Ann Jordan,PERSON,PERSON 0-3",
        "Netherlands Zoë Ås,PLACE,PLACE 0-1 PERSON 1-3",
        "Netherlands Theatre Ås,PLACE,PLACE 0-3",
        "India v Zimbabwe,PLACE,PLACE 0-1 PLACE 2-3",
        "Chad 🙂,PERSON,PERSON 0-2",
        "Liberal Party of Canada Zoë Ås,ORGANIZATION,ORGANIZATION 0-4 PERSON 4-6",
        "Liberal Party of Canada Youth Ås,ORGANIZATION,ORGANIZATION 0-6",
        "Bank of Canada Zoë Ås,ORGANIZATION,ORGANIZATION 0-5",
    })
    void takesAStateFromANameThatIsWholeWithoutIt(String name, EntityType type, String parts) {
        List<Token> tokens = Sentences.first(name).tokens();
        Chunk whole = new Chunk(0, tokens.size(), type, "names");
        assertEquals(
                parts,
                states.apart(tokens, List.of(whole)).stream()
                        .map(c -> c.type() + " " + c.from() + "-" + c.to())
                        .collect(Collectors.joining(" ")));
    }
}
