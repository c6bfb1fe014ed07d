package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.annotate.corenlp.NameTagger;
import parallax.model.EntityType;

class FirstOpinionTest {

    private static final List<String> NAMES = List.of("O", "ORGANIZATION");

    /// “Acme Mills bought Bolt”: sure of the first, not of the second.
    private static final NameTagger.Tagging TAGGING =
            new NameTagger.Tagging(
                    List.of("ORGANIZATION", "ORGANIZATION", "O", "ORGANIZATION"),
                    new float[] {0.01f, 0.99f, 0.05f, 0.95f, 1, 0, 0.4f, 0.6f},
                    NAMES);

    @Test
    void bringsBackWhatTheFirstModelWasSureOf() {
        assertEquals(
                List.of(new Chunk(0, 2, EntityType.ORGANIZATION, "first-opinion")),
                FirstOpinion.join(List.of(), List.of(), TAGGING));
    }

    @Test
    void leavesWhatTheSecondModelSaw() {
        Chunk person = new Chunk(1, 2, EntityType.PERSON, "names");
        assertEquals(List.of(person), FirstOpinion.join(List.of(person), List.of(), TAGGING));
        assertEquals(List.of(), FirstOpinion.join(List.of(), List.of(new int[] {0, 1}), TAGGING));
    }
}
