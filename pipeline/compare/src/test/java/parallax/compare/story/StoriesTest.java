package parallax.compare.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Embedder;
import parallax.model.Story;

class StoriesTest {

    private static final String[] PLACES = {"Larnel", "Tarvin", "Quistow", "Dorbeck", "Émeraude"};
    private static final String[] EVENTS = {
        "ferry sinks in the harbour and divers search the wreck for missing passengers",
        "orchard growers count losses after a late frost destroys the apple blossom",
        "judge orders a new trial over the forged painting sold at the auction house"
    };
    private static final String[] REST = {
        "Officials met in the morning.",
        "A café owner heard a bang 😀.",
        "Rain fell all day.",
        "The council will report on Friday.",
        "Neighbours brought soup and blankets.",
    };

    @Test
    void groupsTheSameWhateverOrderArticlesComeIn() {
        List<Document> documents = documents();
        List<Story> expected = Stories.of(Samples.inOrder(documents), Samples.hashing());
        for (int seed = 0; seed < 4; seed++) {
            List<Document> shuffled = new ArrayList<>(documents);
            java.util.Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, Stories.of(Samples.inOrder(shuffled), Samples.hashing()));
        }
    }

    @Test
    void putsEveryArticleIntoExactlyOneStory() {
        List<Document> documents = documents();
        List<String> placed =
                Stories.of(Samples.inOrder(documents), Samples.hashing()).stream()
                        .flatMap(s -> s.articles().stream())
                        .sorted()
                        .toList();
        assertEquals(documents.stream().map(d -> d.article().id()).sorted().toList(), placed);
    }

    @Test
    void explainsEachJoin() {
        for (Story story : Stories.of(Samples.inOrder(documents()), Samples.hashing())) {
            assertEquals(story.articles().size() - 1, story.why().size());
            for (String why : story.why()) {
                assertTrue(why.matches("(?s).+ joins .+: share .+; vectors .+ likeness .+"), why);
            }
        }
    }

    @Test
    void groupsByTheLikenessItIsGiven() {
        List<Story> apart =
                Stories.read(Samples.inOrder(documents()), Samples.hashing())
                        .group(Likeness.of(_ -> 1, _ -> 0));
        assertEquals(documents().size(), apart.size());
    }

    @Test
    void embedsOnlyTheLeadsWhoseVectorsWereNotKept() {
        Map<String, float[]> kept = new TreeMap<>();
        for (Document document : documents()) {
            List<String> lead = List.of(Lead.of(document.article()));
            kept.put(document.article().id(), Samples.hashing().embed(lead).getFirst());
        }
        Corpus corpus = Samples.inOrder(documents());
        List<Story> expected = Stories.of(corpus, Samples.hashing());
        kept.remove("Larnel12");
        kept.put("Tarvin03", new float[] {1});
        List<String> embedded = new ArrayList<>();
        Embedder embedder = Samples.telling(Samples.hashing(), embedded);
        assertEquals(expected, Stories.of(Samples.keeping(corpus, kept), embedder));
        assertEquals(2, embedded.size());
        assertTrue(embedded.getFirst().startsWith("Larnel: orchard"), embedded.getFirst());
    }

    /// Four reports of each event in each place.
    private static List<Document> documents() {
        Random random = new Random(3);
        List<Document> documents = new ArrayList<>();
        for (String place : PLACES) {
            for (int event = 0; event < EVENTS.length; event++) {
                for (int i = 0; i < 4; i++) {
                    String text = place + " " + EVENTS[event] + ". ";
                    String rest = REST[random.nextInt(REST.length)];
                    documents.add(
                            Samples.document(
                                    place + event + i,
                                    "Outlet " + i,
                                    "2024-05-0" + (1 + event + i % 2),
                                    place + ": " + EVENTS[event].substring(0, 30),
                                    text + rest));
                }
            }
        }
        return documents;
    }
}
