package parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.model.Comparison;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Story;

class ComparerTest {

    private static final List<Document> DOCUMENTS =
            List.of(
                    Samples.document(
                            "a1",
                            "Harbour Post",
                            "2024-05-06",
                            "Ferry sinks off Larnel harbour",
                            "The ferry Morwenna sank off Larnel harbour. Divers found 14"
                                    + " passengers. The coast guard of Larnel began a search."),
                    Samples.document(
                            "a2",
                            "Larnel Daily",
                            "2024-05-06",
                            "Larnel ferry Morwenna sinks",
                            "The ferry Morwenna sank off Larnel harbour. Divers found 19"
                                    + " passengers. A café owner heard a bang 😀."),
                    Samples.document(
                            "b1",
                            "Harbour Post",
                            "2024-05-06",
                            "Orchard growers fear late frost",
                            "Apple growers in the Tarvin valley fear a late frost. Blossoms"
                                    + " froze."));

    @Test
    void putsArticlesOfOneEventIntoOneStory() {
        Comparison found = compare(DOCUMENTS);
        assertEquals(
                List.of(List.of("a1", "a2"), List.of("b1")),
                found.stories().stream().map(Story::articles).toList());
    }

    @Test
    void doesNotDependOnTheOrderOfTheCorpus() {
        Comparison expected = compare(DOCUMENTS);
        for (int seed = 0; seed < 5; seed++) {
            List<Document> shuffled = new ArrayList<>(DOCUMENTS);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, compare(shuffled));
        }
    }

    @Test
    void findsTheSameHoweverManyStoriesItWorksOnAtOnce() {
        List<Document> many = new ArrayList<>(DOCUMENTS);
        many.add(
                Samples.document(
                        "b2",
                        "Tarvin Echo",
                        "2024-05-06",
                        "Orchard growers fear late frost",
                        "Apple growers in the Tarvin valley fear a late frost. Trees froze 🍏."));
        Corpus corpus = Samples.corpus(many);
        Comparer comparer = Comparer.of(Samples.hashing());
        Comparison one = comparer.withThreads(1).compare(corpus);
        assertEquals(one, comparer.withThreads(4).compare(corpus));
        assertEquals(2, one.stories().size());
    }

    @Test
    void anEmptyCorpusHasNothingToCompare() {
        assertEquals(Comparison.EMPTY, compare(List.of()));
    }

    private static Comparison compare(List<Document> documents) {
        Corpus corpus = Samples.corpus(documents);
        return Comparer.of(Samples.hashing()).compare(corpus);
    }
}
