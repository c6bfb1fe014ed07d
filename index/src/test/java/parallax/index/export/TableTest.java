package parallax.index.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.json.Json;

class TableTest {

    private static List<List<String>> rows(Kind kind, String line) {
        Table table = new Table(kind);
        return Csv.parse(
                table.header() + table.rows((ObjectNode) Json.parse(line.replace('\'', '"'))));
    }

    @Test
    void eachSightingOfAThreadIsARow() {
        List<List<String>> rows =
                rows(
                        Kind.THREADS,
                        "{'id':'t','text':'It sank 🚢','story':'s','outlets':2,'origins':1,"
                                + "'order':'known','sightings':["
                                + "{'article':'a','path':'a.html','outlet':'Tide','text':'It sank',"
                                + "'start':0,'end':7,'published':null,'claim':'a#0-7'},"
                                + "{'article':'b','path':'b.html','outlet':'Tern','text':'Sank'}],"
                                + "'why':['first','the same words'],"
                                + "'merged':[{'articles':['b'],'why':'credits Tide'}]}");
        assertEquals(3, rows.size());
        assertEquals("sighting.article", rows.get(0).get(6));
        assertEquals(
                List.of("t", "It sank 🚢", "s", "2", "1", "known", "a", "a.html", "Tide", "", "0"),
                rows.get(1).subList(0, 11));
        assertEquals(List.of("first", ""), rows.get(1).subList(14, 16));
        assertEquals(List.of("the same words", "credits Tide"), rows.get(2).subList(14, 16));
    }

    @Test
    void eachSightingOfAValueIsARow() {
        List<List<String>> rows =
                rows(
                        Kind.DISCREPANCIES,
                        "{'id':'d','story':'s','thread':null,'kind':'NUMBER','about':'boats',"
                                + "'values':[{'value':'3','sightings':[{'article':'a'},"
                                + "{'article':'b'}]},{'value':'4','sightings':[{'article':'c'}]}],"
                                + "'confidence':0.62}");
        assertEquals("0.62", rows.get(1).getLast());
        assertEquals(
                List.of("3 a", "3 b", "4 c"),
                rows.stream().skip(1).map(r -> r.get(5) + " " + r.get(6)).toList());
    }

    @Test
    void eachArticleOfAStoryIsARowWithWhyItJoined() {
        List<List<String>> rows =
                rows(
                        Kind.STORIES,
                        "{'id':'s','title':'T','articles':[{'id':'a'},{'id':'b','outlet':'Tern'}],"
                                + "'why':['b joins a: same day']}");
        assertEquals(List.of("s", "T", "a", "", "", ""), rows.get(1));
        assertEquals(List.of("s", "T", "b", "", "Tern", "b joins a: same day"), rows.get(2));
    }

    @Test
    void quantitiesAndDatesAreWords() {
        List<String> row =
                rows(
                                Kind.CLAIMS,
                                "{'id':'c','quantities':[{'value':1500.0,'unit':null,'of':'drones',"
                                        + "'bound':'over'},{'value':2.5,'unit':'hours','of':null,"
                                        + "'bound':'exact'}],'dates':[{'text':'Friday','value':"
                                        + "'2026-03-13'},{'text':'soon','value':null}]}")
                        .get(1);
        assertEquals("over 1500 drones | 2.5 hours", row.get(13));
        assertEquals("2026-03-13 | soon", row.get(14));
    }
}
