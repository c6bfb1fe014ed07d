package parallax.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static Features features(int... hashes) {
        Features features = new Features();
        for (int hash : hashes) {
            features.node(hash);
            features.edge(hash);
            features.next();
        }
        return features;
    }

    private static Chain chain() {
        float[] nodes = {1, 0, 0, 2};
        float[] edges = {0, 1, 0, 0};
        return Chain.of(2, nodes, edges);
    }

    @Test
    void addsTheWeightsOfItsFeatures() {
        Lattice lattice = chain().score(features(0, 1));
        assertEquals(1, lattice.node()[0], .02);
        assertEquals(2, lattice.node()[3], .02);
        assertArrayEquals(new int[] {0, 1}, lattice.best());
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        chain().write(out);
        Chain same = Chain.read(new ByteArrayInputStream(out.toByteArray()));
        assertArrayEquals(
                chain().score(features(1, 0, 1)).node(), same.score(features(1, 0, 1)).node());
        assertEquals(2, same.labels());
    }

    @Test
    void namesTheResourceItMisses() {
        UncheckedIOException e =
                assertThrows(UncheckedIOException.class, () -> Chain.read("/no/such.bin"));
        assertTrue(e.getMessage().contains("/no/such.bin"));
    }
}
