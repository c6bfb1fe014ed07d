package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Span;

class PeopleTest {

    @Test
    void joinsAShortFormToTheOnlyPersonItFits() {
        People people = people("Ana Peña", "Steve Witkoff", "Steven Charles Witkoff", "Peña");
        assertEquals("person:ana-pena", people.id("Peña"));
        assertEquals("person:steven-charles-witkoff", people.id("Steve Witkoff"));
    }

    @Test
    void joinsABareSurnameToNobodyWhenTwoShareIt() {
        People people = people("Bill Clinton", "Hillary Clinton", "Clinton");
        assertEquals("", people.id("Clinton"));
    }

    @Test
    void saysWhyEachFormWasJoined() {
        Entity.Person person = (Entity.Person) people("Kim Jong Un", "Kim").entities().getFirst();
        assertEquals(
                List.of("“Kim” joined to “Kim Jong Un”: the only one of that first name"),
                person.joins());
    }

    @Test
    void keepsASurnameApartFromTheFullNameBesideIt() {
        Named bare = new Named(EntityType.PERSON, Span.of(10, 13), "Lee", "President", "");
        Named full = new Named(EntityType.PERSON, Span.of(18, 25), "Zoë Lee", "", "");
        People people = People.of(List.of(bare, full));
        assertEquals("person:lee", people.id("Lee"));
        assertEquals("person:zoe-lee", people.id("Zoë Lee"));
    }

    private static People people(String... names) {
        return People.of(
                Stream.of(names)
                        .map(n -> new Named(EntityType.PERSON, Span.of(0, n.length()), n, "", ""))
                        .toList());
    }
}
