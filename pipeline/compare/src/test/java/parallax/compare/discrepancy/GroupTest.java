package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.compare.text.Statement;

class GroupTest {

    @Test
    void tellsOfWhomAShareIs() {
        assertEquals(Set.of("black"), group("It fell to 6.3 percent for Black workers."));
        assertEquals(Set.of("women"), group("Female unemployment in Tével rose to 9% 📈."));
        assertEquals(
                Set.of("register", "voter"), group("She leads by 8% among registered voters."));
    }

    @Test
    void allPeopleAreNoGroup() {
        assertEquals(Set.of(), group("Unemployment fell to 3.7 percent, but rose for women."));
        assertEquals(Set.of(), group("The White House said it fell to 3.7 percent."));
        assertEquals(Set.of(), group("The ferry carried 30 women."));
    }

    @Test
    void aGroupIsNamedByAnyOfItsWords() {
        Statement all = Statement.of("Unemployment fell to 3.7 percent.");
        Statement women = Statement.of("Among women, 4 percent were out of work.");
        Group female = new Group(group("Female unemployment rose to 9%."));
        assertFalse(female.isNamedIn(all.tokens()));
        assertTrue(female.isNamedIn(women.tokens()));
        assertTrue(new Group(Set.of()).isNamedIn(all.tokens()));
    }

    private static Set<String> group(String text) {
        Statement statement = Statement.of(text);
        return Group.of(statement.tokens(), statement.amounts().getFirst()).words();
    }
}
