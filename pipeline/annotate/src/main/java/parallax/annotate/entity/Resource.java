package parallax.annotate.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tables that come with this package: tab-separated UTF-8, `#` starts a comment line.
final class Resource {

    private Resource() {}

    /// The rows of the table `name`, each with its cells; short rows are filled with empty cells.
    static List<String[]> rows(String name, int cells) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /// The parts of a cell, which are separated by `|`; none when it is empty.
    static List<String> parts(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s*\\|\\s*"));
    }

    private static String[] cells(String line, int count) {
        String[] given = line.split("\t", -1);
        String[] cells = new String[count];
        for (int i = 0; i < count; i++) {
            cells[i] = i < given.length ? given[i].strip() : "";
        }
        return cells;
    }
}
