package parallax.ingest.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the tab-separated resources of this package; lines that start with `#` are comments.
final class Table {

    private Table() {}

    /// Rows of a resource beside this class, in order.
    static List<String[]> rows(String resource) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Table.class.getResourceAsStream(resource),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
