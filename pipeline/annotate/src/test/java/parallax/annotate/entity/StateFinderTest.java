package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

class StateFinderTest {

    private final StateFinder finder = new StateFinder(States.load(), Lexicon.load(), true);
    private final StateFinder notices = new StateFinder(States.load(), Lexicon.load(), false);

    @ParameterizedTest
    @CsvSource({
        "Kyiv said it would not yield.,UA,capital",
        "Talks with Moscow went on.,RU,capital",
        "The Kremlin denied it.,RU,government",
        "Ukraine 🙂 asked again.,UA,name",
        "Russian forces attacked the town.,RU,demonym",
        "Côte d'Ivoire abstained.,CI,name",
        "USSR delegates left.,SUHH,name",
        "A pint in ireland costs more.,IE,name",
        "She became Queen of Romania.,RO,name",
        "They held Northern Iraq.,IQ,name",
        "He fled to Pakistan i cities.,PK,name",
        "Sweden under Indira Holm grew.,SE,name",
        "“The United Kingdom 🙂 agreed.”,GB,name",
        "The Trump-Russia affair went on.,RU,name",
        "They break with Paris.,FR,capital",
        "He urged Ankara to wait.,TR,capital",
        "It will hardly restrain Tehran.,IR,capital",
        "Plans made by the White House 🙂 leaked.,US,government",
        "It said so according to the Kremlin.,RU,government",
        "He met Russian officials there.,RU,demonym",
        "We read Belarusian state media.,BY,demonym",
        "They saw Norwegian and Danish negotiators.,NO,demonym",
        "Their collusion with the Russians ended.,RU,demonym",
        "She knew the Germans' plans.,DE,demonym",
        "They work with the Russian government 🙂 there.,RU,demonym",
        "A Danish government official called.,DK,demonym",
        "He sides with the Chinese.,CN,demonym",
        "They put questions to the White House.,US,government",
        "It fought French sanctions.,FR,demonym",
    })
    void tellsHowAPhraseStandsForAState(String text, String code, String as) {
        StateMention state = find(text).getFirst();
        assertEquals(code, state.code());
        assertEquals(as, state.sense().as().word());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in Berlin.",
                "We ate roast turkey.",
                "Chad scored twice.",
                "New Mexico voted.",
                "Lake Chad shrinks.",
                "Northern Ireland voted.",
                "A French tennis player won.",
                "Washington State flooded.",
                "When I ran home it rained.",
                "Take US 169 to the lake.",
                "The India national under-19 cricket team won.",
                "We left the turkey in china.",
                "A member of the Order of the British Empire spoke.",
                "She paints the Church of Sweden.",
                "Sri Lanka Under-19s won.",
                "They race against Canada II, again.",
                "TOUR OF NETHERLANDS RESULTS",
                "He won an All-Ireland medal.",
                "We came to the White House.",
                "He stood on the White House lawn.",
                "It is cheap compared with Paris.",
                "The Russians of the story are old.",
                "Some Russians 🙂 took the train.",
                "A Norwegian and Danish dinner followed.",
            })
    void takesNoPlaceOrNamesakeForAState(String text) {
        assertEquals(List.of(), find(text));
    }

    @ParameterizedTest
    @CsvSource({
        "He met Russian officials there.,",
        "We read Belarusian state media.,",
        "Plans made by the White House 🙂 leaked.,",
        "She knew the Germans' plans.,",
        "Russian forces attacked the town.,demonym-of-state",
        "The White House said no.,acts-as-subject",
    })
    void hearsWhoeverBelongsToAStateOnlyWhereStatesAreTheTopic(String text, String rule) {
        List<StateMention> found =
                notices.find(Sentences.first(text).tokens(), List.of(), List.of());
        assertEquals(
                rule == null ? List.of() : List.of(rule),
                found.stream().map(s -> s.sense().rule()).toList());
        assertEquals(1, find(text).size());
    }

    @Test
    void knowsEveryStateOfTheUnitedNations() {
        States states = States.load();
        for (String name : List.of("Tuvalu", "Timor-Leste", "Türkiye", "Eswatini", "Nauru")) {
            TokenizedSentence sentence = Sentences.first(name);
            assertEquals(true, states.forms().longest(sentence.tokens(), 0).isPresent(), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"Kyiv,PLACE", "Sofia,PERSON", "Merz,PERSON"})
    void takesNoCapitalForAPerson(String name, EntityType type) {
        List<Token> tokens = Sentences.first(name + " spoke.").tokens();
        Chunk chunk = new Chunk(0, 1, EntityType.PERSON, "names");
        assertEquals(type, finder.withCapitalsAsPlaces(tokens, List.of(chunk)).getFirst().type());
    }

    @ParameterizedTest
    @CsvSource({"Washington,PLACE,PERSON", "Sofia,PERSON,PERSON", "Kyiv,PLACE,PLACE"})
    void takesASeatOfPowerForAPlaceWhereStatesAreTheTopic(
            String name, EntityType affairs, EntityType notice) {
        List<Token> tokens = Sentences.first(name + " pressed on.").tokens();
        List<Chunk> person = List.of(new Chunk(0, 1, EntityType.PERSON, "names"));
        assertEquals(affairs, finder.withCapitalsAsPlaces(tokens, person).getFirst().type());
        assertEquals(notice, notices.withCapitalsAsPlaces(tokens, person).getFirst().type());
    }

    @ParameterizedTest
    @CsvSource({
        "Government of Iraq,ORGANIZATION,government-of-state",
        "Hezbollah and Syria,ORGANIZATION,name-beside-organization",
        "Invercargill New Zealand,PLACE,name-after-place",
        "Bank of Canada,ORGANIZATION,",
        "Cemecon Germany,PLACE,",
    })
    void tellsWhetherAStateInsideANameIsMeant(String name, EntityType type, String rule) {
        List<Token> tokens = Sentences.first(name).tokens();
        List<Chunk> whole = List.of(new Chunk(0, tokens.size(), type, "names"));
        List<String> rules =
                finder.find(tokens, whole, List.of()).stream().map(s -> s.sense().rule()).toList();
        assertEquals(rule == null ? List.of() : List.of(rule), rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Holm Warns Norway Against Harsh Steps,NO",
        "Holm warned of the War in Norway,",
        "HOLM WARNS NORWAY AGAINST STEPS,",
    })
    void readsStatesInsideOtherNamesOnlyInHeadlines(String text, String code) {
        List<Token> tokens = Sentences.first(text).tokens();
        List<int[]> others = List.of(new int[] {1, tokens.size()});
        List<String> codes =
                finder.find(tokens, List.of(), others).stream().map(StateMention::code).toList();
        assertEquals(code == null ? List.of() : List.of(code), codes);
    }

    @Test
    void keepsTheGovernmentBesideItsState() {
        List<Token> tokens = Sentences.first("Government of Iraq").tokens();
        Chunk whole = new Chunk(0, 3, EntityType.ORGANIZATION, "names");
        StateMention state = finder.find(tokens, List.of(whole), List.of()).getFirst();
        assertEquals(false, state.replaces(whole));
        assertEquals(true, state.replaces(new Chunk(0, 3, EntityType.PLACE, "names")));
    }

    private List<StateMention> find(String text) {
        return finder.find(Sentences.first(text).tokens(), List.of(), List.of());
    }
}
