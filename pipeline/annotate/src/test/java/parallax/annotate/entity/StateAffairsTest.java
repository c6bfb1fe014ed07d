package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateAffairsTest {

    private static final String FILLER =
            " The envoys talked all night about grain, gas, fish, ships, tolls, roads, trains,"
                    + " schools, banks, dams and the weather, and then they went to bed.";

    @ParameterizedTest
    @CsvSource({
        "Norway met Sweden 🙂 again.,14,true",
        "Norway met Sweden 🙂 again.,3,false",
        "Norway met Norway again.,14,false",
        "Oslo met Norwegian envoys.,14,false",
        "Oslo met Swedish and Danish envoys.,14,true",
        "NORWAY met sweden again.,14,false",
    })
    void isToldInALongArticleThatNamesTwoStates(String first, int rest, boolean expected) {
        String text = first + FILLER.repeat(rest);
        assertEquals(expected, StateAffairs.isTold(Sentences.all(text), States.load()));
    }
}
