package parallax.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class LauncherTest {

    /// What the shell says after a function of the launcher was called.
    private static String after(String function, String then, String locale) throws IOException {
        List<String> lines =
                Files.readAllLines(House.root().resolve("pipeline/bin/parallax")).stream()
                        .dropWhile(line -> !line.equals(function + "() {"))
                        .toList();
        String body = String.join("\n", lines.subList(0, lines.indexOf("}") + 1));
        ProcessBuilder shell =
                new ProcessBuilder("bash", "-c", body + "\n" + function + "\n" + then);
        shell.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        shell.environment().put("LANG", locale);
        Process process = shell.start();
        return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    }

    @Test
    void letsJavaOpenFilesOfAnyNameWhereTheLocaleIsPlainAscii() throws IOException {
        for (String locale : List.of("C", "POSIX", "", "no_SUCH.locale")) {
            assertEquals("UTF-8", after("speak_utf8", "locale charmap", locale), locale);
        }
    }

    @Test
    void leavesALocaleAloneThatKnowsUtf8() throws IOException {
        assertEquals("unset", after("speak_utf8", "echo ${LC_ALL:-unset}", "C.UTF-8"));
    }
}
