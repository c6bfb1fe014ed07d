package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

class ResultLinesTest {

    private static final String OTHER_LINE = "\nTolk United 20 12 6 2 34 15 42";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marn City 20 10 5 5 30 20 35 | Marn City",
                "Marn (B) 20 10 5 5 30 20 25 | Marn (B)",
                "ULM 7 9 .438 5 1/2 | ULM",
                "Ulm 13 11 1 76 80 27 | Ulm",
                "Ulm 2 Marn City 0 | Ulm;Marn City",
                "Ulm 2 MARN CITY 0 (halftime 1-0) | Ulm;MARN CITY",
                "Norway 2 Marn City 0 | Marn City",
                "Ulm (Germany) 75 Marn City (New Zealand) 82 (34-35) | Ulm;Marn City",
                "Ulm ( 2 Marn City 0 | ",
                "Ann Lee 70 69 71 68 | ",
                "July 96 June 95 | ",
                "Wheat 20 10 5 5 | ",
                "Ulm 2 goals Marn 0 | ",
                "🙂 2 é 0 | ",
            })
    void findsTheTeamsOfALine(String line, String expected) {
        assertEquals(expected == null ? "" : expected, String.join(";", teams(line + OTHER_LINE)));
    }

    @Test
    void wantsMoreThanOneLine() {
        assertEquals(List.of(), teams("Ulm 2 Marn City 0"));
    }

    @Test
    void partsTeamsThatWereRunTogether() {
        List<TokenizedSentence> lines = Sentences.all("Ulm 2 Marn City 0" + OTHER_LINE);
        Chunk both = new Chunk(0, 4, EntityType.PLACE, "names");
        List<Chunk> parted = results(lines).apply(0, List.of(both));
        assertEquals(List.of(1, 2), parted.stream().map(Chunk::length).toList());
    }

    private static ResultLines results(List<TokenizedSentence> lines) {
        return ResultLines.of(lines, States.load(), Lexicon.load());
    }

    /// The teams of all lines but the last.
    private static List<String> teams(String text) {
        List<TokenizedSentence> lines = Sentences.all(text);
        List<String> teams = new ArrayList<>();
        for (int i = 0; i < Math.max(1, lines.size() - 1); i++) {
            for (Chunk chunk : results(lines).apply(i, List.of())) {
                teams.add(Sentences.words(text, lines.get(i), chunk.from(), chunk.to()));
            }
        }
        return teams;
    }
}
