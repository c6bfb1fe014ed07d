package parallax.annotate.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {

    private final Seen<Integer> seen = new Seen<>(2);
    private final List<String> analysed = new ArrayList<>();

    @Test
    void analysesASentenceMetTwiceOnce() {
        assertEquals(8, length("Zoë left 🙂"));
        assertEquals(8, length("Zoë left 🙂"));
        assertEquals(List.of("Zoë left 🙂"), analysed);
    }

    @Test
    void forgetsWhatWasMetLongAgo() {
        length("a");
        length("b");
        length("a");
        length("c");
        length("a");
        length("b");
        assertEquals(List.of("a", "b", "c", "b"), analysed);
    }

    private int length(String sentence) {
        return seen.get(
                List.of(sentence.split(" ")),
                words -> {
                    analysed.add(String.join(" ", words));
                    return words.stream().mapToInt(String::length).sum() - 1;
                });
    }
}
