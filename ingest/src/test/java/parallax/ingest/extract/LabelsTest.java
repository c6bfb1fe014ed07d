package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void aNameCountsOnlyAsAWhole() {
        assertEquals(Zone.CLOAK, Labels.of("box hidden"));
        assertEquals(0, Labels.of("overflow-hidden field-label-hidden"));
        assertEquals(Zone.REPLY, Labels.of("depth-2\tcomment"));
        assertEquals(0, Labels.of("comments-open article-comment-count"));
    }

    @Test
    void aWordCountsInsideAName() {
        assertEquals(Zone.ANNEX, Labels.of("author-bio"));
        assertEquals(Zone.ANNEX, Labels.of("photoPopup__item"));
        assertEquals(0, Labels.of("biology biography"));
    }

    @Test
    void severalNamesSaySeveralThings() {
        assertEquals(Zone.CLOAK | Zone.REPLY, Labels.of("d-none respond café-🚢"));
        assertEquals(0, Labels.of(""));
    }
}
