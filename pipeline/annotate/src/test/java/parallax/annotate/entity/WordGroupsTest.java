package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordGroupsTest {

    private final WordGroups groups =
            WordGroups.of(
                    Map.of(
                            "zürich", new short[] {1999, 400, 7},
                            "bern", new short[] {3, 400, 7},
                            "🙂", new short[] {1, 1, 1}));

    private static int at(WordGroups groups, String word, int level) {
        return groups.at(groups.find(word), level);
    }

    @Test
    void tellsTheGroupsOfAWordAtEachLevel() {
        assertEquals(1999, at(groups, "zürich", 0));
        assertEquals(3, at(groups, "bern", 0));
        assertEquals(400, at(groups, "bern", 1));
        assertEquals(7, at(groups, "bern", 2));
        assertEquals(1, at(groups, "🙂", 2));
        assertEquals(0, at(groups, "basel", 0));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        groups.write(new DataOutputStream(bytes));
        WordGroups read =
                WordGroups.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(1999, at(read, "zürich", 0));
        assertEquals(400, at(read, "bern", 1));
        assertEquals(7, at(read, "bern", 2));
        assertEquals(0, at(read, "basel", 2));
    }

    @Test
    void comesWithGroupsThatPutLikeWithLike() {
        WordGroups known = WordGroups.load();
        assertEquals(at(known, "berlusconi", 2), at(known, "sarkozy", 2));
        assertNotEquals(at(known, "berlusconi", 1), at(known, "banana", 1));
    }
}
