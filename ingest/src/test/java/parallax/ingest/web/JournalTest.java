package parallax.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JournalTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("seen.jsonl");
    }

    /// Opens the journal named by its argument in a process of its own and tells how that went.
    static final class Other {
        public static void main(String[] args) {
            try {
                Journal.open(Path.of(args[0])).close();
                System.out.print("opened");
            } catch (IOException e) {
                System.out.print(e.getMessage());
            }
        }
    }

    private String other() throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Other.class.getName(),
                                file.toString())
                        .start();
        String said = new String(child.getInputStream().readAllBytes(), UTF_8);
        child.waitFor();
        return said;
    }

    @Test
    void isClosedToOtherProcessesWhileItIsOpen() throws Exception {
        try (Journal journal = Journal.open(file)) {
            journal.add("https://o.example/é", new Journal.Seen(200, "", "", "a", 7));
            assertTrue(other().endsWith("is in use by another fetch or watch"));
        }
        assertEquals("opened", other());
    }

    @Test
    void remembersWholeLinesAndDropsACutOne() throws IOException {
        try (Journal journal = Journal.open(file)) {
            journal.add("https://o.example/é", new Journal.Seen(200, "tag", "", "a", 7));
        }
        Files.writeString(file, Files.readString(file) + "{\"url\":\"https://o.ex");
        try (Journal journal = Journal.open(file)) {
            assertEquals(7, journal.wholeUntil("a"));
            journal.add("https://o.example/🙂", new Journal.Seen(200, "", "", "b", 9));
        }
        assertEquals(2, Files.readAllLines(file).size());
    }

    @Test
    void namesItselfWhenALineIsNotOurs() throws IOException {
        Files.writeString(file, "rubbish\n");
        IOException fault = assertThrows(IOException.class, () -> Journal.open(file));
        assertTrue(fault.getMessage().startsWith(file + " holds a line that is not ours"));
    }
}
