package parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.index.Store;
import parallax.index.search.Alert;
import parallax.index.search.Alerts;

/// What is new for the saved searches, for people: after a run, after each round of a watch.
final class AlertLines {

    private static final int SHOWN = 3;
    private static final int WIDTH = 120;

    private AlertLines() {}

    /// Prints a line for each saved search of `store` that finds something in the articles that
    /// first came in at or after `since` (seconds since 1970), and its first words below.
    static void print(PrintWriter out, Store store, long since) {
        try (Alerts alerts = Alerts.over(store)) {
            Map<String, List<Alert>> byName =
                    alerts.since(since).stream()
                            .collect(
                                    Collectors.groupingBy(
                                            a -> a.search().name(),
                                            TreeMap::new,
                                            Collectors.toList()));
            byName.forEach((name, found) -> print(out, name, found));
        }
        out.flush();
    }

    private static void print(PrintWriter out, String name, List<Alert> found) {
        String noun = found.getFirst().search().what().word();
        out.println("saved search " + name + ": " + found.size() + " new " + noun);
        for (Alert alert : found.subList(0, Math.min(SHOWN, found.size()))) {
            String outlet = alert.outlet().isEmpty() ? "outlet unknown" : alert.outlet();
            out.println("  " + plain(outlet + ": " + alert.text()));
        }
        if (found.size() > SHOWN) {
            out.println("  …");
        }
    }

    /// One line of others' text, which must not move the cursor.
    private static String plain(String text) {
        String line = text.replaceAll("\\p{Cc}+", " ");
        int most = Math.min(WIDTH, line.codePointCount(0, line.length()));
        String shown = line.substring(0, line.offsetByCodePoints(0, most));
        return shown.length() < line.length() ? shown + "…" : shown;
    }
}
