package parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import parallax.compare.report.view.Words;
import parallax.index.Input;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.Discrepancy;
import parallax.model.Sighting;
import parallax.run.Outcome;

/// The end of a run for people: what became of the inputs, three findings, where the report is.
final class Findings {

    private static final int SHOWN = 3;
    private static final int LONGEST = 90;

    private Findings() {}

    static void print(PrintWriter err, Outcome outcome) {
        for (Input input : outcome.inputs()) {
            if (input.isFailed()) {
                err.println("failed: " + input.path() + ": " + input.reason());
            }
        }
        outcome.undone().forEach(line -> err.println(line.message()));
        outcome.caution()
                .ifPresent(why ->
                        err.println(why + ", so every article of earlier runs stays in the store"));
        Comparison found = outcome.comparison();
        err.println(Words.count(outcome.inputs().size(), "input") + counts(outcome));
        err.println(
                outcome.annotated()
                        + " annotated, "
                        + outcome.removed()
                        + " removed, "
                        + (outcome.compared() ? "compared anew" : "nothing changed"));
        err.println(found(found));
        findings(found).forEach(finding -> err.println("  " + finding));
        err.println("Report: " + outcome.report().toAbsolutePath());
        err.flush();
    }

    /// What was found, counted as the report counts it; differences that are too unsure for it are
    /// told apart.
    static String found(Comparison found) {
        long shared = found.threads().stream().filter(t -> t.outlets() > 1).count();
        long sure = found.discrepancies().stream().filter(Discrepancy::isSure).count();
        long unsure = found.discrepancies().size() - sure;
        return Words.count(found.stories().size(), "story")
                + ", "
                + Words.count(shared, "shared claim")
                + ", "
                + Words.count(sure, "difference")
                + (unsure == 0 ? "" : " and " + unsure + " uncertain");
    }

    /// Such as `: 9 ok, 2 duplicates, 1 boilerplate only`.
    private static String counts(Outcome outcome) {
        StringJoiner counts = new StringJoiner(", ", ": ", "").setEmptyValue("");
        for (Map.Entry<String, Long> count : outcome.counts().entrySet()) {
            int n = Math.toIntExact(count.getValue());
            boolean isCopy = count.getKey().equals("duplicate-of");
            counts.add(
                    isCopy
                            ? Words.count(n, "duplicate")
                            : n + " " + count.getKey().replace('-', ' '));
        }
        return counts.toString();
    }

    /// The first sure discrepancy of each kind, then the claims most outlets carry.
    static List<String> findings(Comparison found) {
        List<String> lines = new ArrayList<>();
        List<Discrepancy.Kind> told = new ArrayList<>();
        for (Discrepancy discrepancy : found.discrepancies()) {
            boolean isNew = discrepancy.isSure() && !told.contains(discrepancy.kind());
            if (lines.size() < SHOWN && isNew) {
                told.add(discrepancy.kind());
                lines.add(line(discrepancy));
            }
        }
        found.threads().stream()
                .sorted(Comparator.comparingInt(ClaimThread::outlets).reversed())
                .limit(SHOWN - lines.size())
                .forEach(t -> lines.add(t.outlets() + " outlets: “" + shortened(t.text()) + "”"));
        return lines;
    }

    private static String line(Discrepancy discrepancy) {
        StringJoiner values = new StringJoiner("; ");
        for (Discrepancy.Value value : discrepancy.values()) {
            values.add("“" + shortened(value.value()) + "” " + where(value.sightings()));
        }
        String about = shortened(discrepancy.about());
        return discrepancy.kind() + " of " + about + ": " + values;
    }

    private static String where(List<Sighting> sightings) {
        List<String> names =
                sightings.stream()
                        .map(s -> s.outlet().isEmpty() ? s.where().name() : s.outlet())
                        .distinct()
                        .limit(SHOWN)
                        .toList();
        return "(" + String.join(", ", names) + ")";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cc}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
