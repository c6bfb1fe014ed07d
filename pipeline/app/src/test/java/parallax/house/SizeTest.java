package parallax.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The size guide: small files, small methods, short lines. A failure names the longest.
class SizeTest {

    @Test
    void filesAreSmall() throws IOException {
        List<Lengths.Length> files = Lengths.of(House.sources(false)).files();
        int median = Lengths.quantile(files, .5);
        assertTrue(median <= 80, () -> "median " + median + ": " + Lengths.over(files, 150));
        int most = Lengths.quantile(files, .9);
        assertTrue(most <= 200, () -> "90 % are under " + most + ": " + Lengths.over(files, 200));
        assertEquals(List.of(), Lengths.over(files, 400));
    }

    @Test
    void methodsAreSmall() throws IOException {
        List<Lengths.Length> methods = Lengths.of(House.sources(false)).methods();
        int most = Lengths.quantile(methods, .9);
        assertTrue(most <= 18, () -> "90 % are under " + most + ": " + Lengths.over(methods, 25));
        assertEquals(List.of(), Lengths.over(methods, 60));
    }

    @Test
    void linesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : House.sources(false)) {
            tooLong.addAll(longLines(source));
        }
        assertEquals(List.of(), tooLong);
    }

    /// Lines of more than 100 characters; text blocks and lines of one string are data and may be.
    private static List<String> longLines(Path source) throws IOException {
        List<String> lines = Files.readAllLines(source);
        List<String> tooLong = new ArrayList<>();
        boolean isData = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            isData ^= line.contains("\"\"\"");
            boolean isText = isData || line.strip().startsWith("\"");
            if (!isText && line.codePointCount(0, line.length()) > 100) {
                tooLong.add(source.getFileName() + ":" + (i + 1));
            }
        }
        return tooLong;
    }
}
