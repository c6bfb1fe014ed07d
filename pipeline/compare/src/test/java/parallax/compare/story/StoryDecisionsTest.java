package parallax.compare.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.Samples;
import parallax.model.Corpus;
import parallax.model.Decisions;
import parallax.model.Document;
import parallax.model.Replay;
import parallax.model.Replayed;
import parallax.model.Story;

class StoryDecisionsTest {

    private static final Corpus CORPUS =
            Samples.corpus(
                    List.of(
                            document("a", "2024-05-06"),
                            document("b", "2024-05-04"),
                            document("c", "2024-05-05"),
                            document("d", "")));
    private static final List<Story> STORIES =
            List.of(story("s1", "a", "c"), story("s2", "b"), story("s3", "d"));

    private static Document document(String id, String day) {
        return Samples.document(id, "Post", day, "Title " + id, "Text 🙂 of " + id + ".");
    }

    private static Story story(String id, String... articles) {
        return new Story(id, "Title " + articles[0], List.of(articles), List.of());
    }

    private static Replay replay(String... lines) {
        return Replay.of(Decisions.parse("decisions.tsv", String.join("\n", lines)));
    }

    private static List<List<String>> after(Replay replay) {
        return StoryDecisions.replay(STORIES, CORPUS, replay).stream()
                .map(Story::articles)
                .toList();
    }

    @Test
    void anArticleJoinsAStoryNamedByIdOrArticle() {
        List<List<String>> expected = List.of(List.of("b", "c", "a"), List.of("d"));
        assertEquals(expected, after(replay("join\tb\ts1")));
        assertEquals(expected, after(replay("join\tb\ta")));
    }

    @Test
    void anArticleLeavesItsStoryWithItsHeadline() {
        List<Story> stories =
                StoryDecisions.replay(STORIES, CORPUS, replay("split\ta\ts1\tanother event"));
        assertEquals(List.of("c"), stories.getFirst().articles());
        assertEquals("Title c", stories.getFirst().title());
        assertTrue(
                stories.getFirst()
                        .why()
                        .contains("“a” left: decided in decisions.tsv:1: another event"));
        assertEquals(List.of("a"), stories.get(1).articles());
    }

    @Test
    void aStoryKeepsItsFormerIdForLaterLines() {
        assertEquals(
                List.of(List.of("b", "c", "a", "d")), after(replay("join\tb\ts1", "join\td\ts1")));
    }

    @Test
    void everyArticleStaysInExactlyOneStory() {
        Replay replay = replay("join\tb\ts1", "split\tc\ts1", "join\tc\ts3", "split\tz\ts1");
        assertEquals(
                List.of("a", "b", "c", "d"),
                after(replay).stream().flatMap(List::stream).sorted().toList());
    }

    @Test
    void tellsLinesThatNoLongerMatch() {
        Replay replay = replay("split\ta\tgone", "join\tz\ts1", "split\tb\ts1");
        assertEquals(STORIES, StoryDecisions.replay(STORIES, CORPUS, replay));
        assertEquals(
                List.of(
                        "decisions.tsv:1: unmatched: no story “gone” here any more",
                        "decisions.tsv:2: unmatched: no article “z” here",
                        "decisions.tsv:3: unmatched: “b” is not in that story any more"),
                replay.outcomes().stream().map(Replayed::message).toList());
    }
}
