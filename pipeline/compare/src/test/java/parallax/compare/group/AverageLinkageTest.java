package parallax.compare.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

    @Test
    void oneStrayLinkDoesNotChainTwoGroups() {
        AverageLinkage graph = new AverageLinkage(4, 0);
        graph.link(0, 1, 0.9);
        graph.link(2, 3, 0.9);
        graph.link(1, 2, 0.8);
        List<int[]> groups = graph.groups(0.5);
        assertEquals(2, groups.size());
        assertArrayEquals(new int[] {0, 1}, groups.get(0));
        assertArrayEquals(new int[] {2, 3}, groups.get(1));
    }

    @Test
    void theOrderOfLinksDoesNotMatter() {
        AverageLinkage one = new AverageLinkage(3, 0);
        one.link(0, 1, 0.7);
        one.link(1, 2, 0.7);
        AverageLinkage other = new AverageLinkage(3, 0);
        other.link(2, 1, 0.7);
        other.link(1, 0, 0.7);
        List<int[]> expected = one.groups(0.5);
        List<int[]> actual = other.groups(0.5);
        assertArrayEquals(expected.get(0), actual.get(0));
        assertArrayEquals(new int[] {0, 1}, actual.get(0));
    }

    @Test
    void partsAreConnectedMembers() {
        List<int[]> parts = AverageLinkage.parts(4, List.of(new int[] {3, 1}));
        assertEquals(3, parts.size());
        assertArrayEquals(new int[] {1, 3}, parts.get(1));
    }
}
