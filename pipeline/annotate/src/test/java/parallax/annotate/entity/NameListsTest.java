package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameListsTest {

    private final NameLists lists =
            NameLists.of(
                    Map.of("zoë", NameLists.NAME + NameLists.FIRST_NAME, "lee", NameLists.NAME),
                    Map.of("são paulo", 4, "lee", 1));

    @Test
    void tellsNamesOfPeopleFromTowns() {
        assertEquals(3, lists.person("ZOË"));
        assertEquals(0, lists.town("Zoë"));
        assertEquals(4, lists.town("São Paulo"));
        assertEquals(1, lists.person("Lee"));
        assertEquals(1, lists.town("Lee"));
        assertEquals(0, lists.person("🙂"));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lists.write(new DataOutputStream(bytes));
        NameLists read =
                NameLists.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(3, read.person("Zoë"));
        assertEquals(1, read.person("Lee"));
        assertEquals(1, read.town("Lee"));
        assertEquals(4, read.town("são paulo"));
        assertEquals(0, read.town("Bonn"));
    }

    @Test
    void comesWithCommonNamesAndLargeTowns() {
        NameLists known = NameLists.load();
        assertEquals(NameLists.NAME + NameLists.FIRST_NAME, known.person("Anna"));
        assertEquals(NameLists.NAME, known.person("Okafor"));
        assertEquals(4, known.town("Nairobi"));
        assertEquals(0, known.person("government"));
    }
}
