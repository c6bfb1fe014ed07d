package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void namesAnInputByTheLastPartOfItsPath() {
        assertEquals("a.html", Where.of("saved/berlin/a.html").name());
        assertEquals("feed.xml#3", Where.of("feed.xml").entry("3").name());
        assertEquals("b.html", Where.of("pages.zip").entry("saved/b.html").name());
        assertEquals("-", Where.of("-").name());
    }
}
