package parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.StringJoiner;
import parallax.compare.report.view.Words;
import parallax.index.Facet;
import parallax.index.search.Hit;
import parallax.index.search.Results;
import parallax.model.Span;

/// Hits for people: outlet, date and place on one line, the words below, what matched in marks.
final class HitLines {

    private static final int MOST_VALUES = 10;

    private final PrintWriter out;
    private final boolean terminal = System.console() != null && System.console().isTerminal();

    HitLines(PrintWriter out) {
        this.out = out;
    }

    /// @param noun the word for one hit
    void print(Results results, String noun) {
        out.println(Words.count(results.total(), noun));
        for (Facet facet : Facet.values()) {
            print(facet, results.facets().getOrDefault(facet, List.of()));
        }
        results.hits().forEach(this::print);
        if (!results.near().isEmpty()) {
            out.println();
            out.println("Near in meaning, without all the words:");
            results.near().forEach(this::print);
        }
    }

    private void print(Facet facet, List<Results.Count> counts) {
        if (!counts.isEmpty()) {
            StringJoiner line = new StringJoiner(" · ", "  " + facet.word() + ": ", "");
            counts.stream()
                    .limit(MOST_VALUES)
                    .forEach(c -> line.add(oneLine(named(c)) + " " + c.hits()));
            int left = counts.size() - MOST_VALUES;
            out.println(left > 0 ? line + " · " + left + " more" : line.toString());
        }
    }

    /// The name, and what to filter by where that is something else.
    private static String named(Results.Count count) {
        return count.name().equals(count.value())
                ? count.name()
                : count.name() + " (" + count.value() + ")";
    }

    void print(Hit hit) {
        out.println();
        String outlet = hit.outlet().isEmpty() ? "outlet unknown" : hit.outlet();
        String date = hit.published().isEmpty() ? "undated" : hit.published();
        String speaker = hit.speaker().isEmpty() ? "" : " · " + oneLine(hit.speaker());
        out.println(
                outlet + " · " + date + speaker + " · " + hit.path() + ":" + hit.span().start());
        out.println(
                "  " + marked(oneLine(hit.text()), hit.span().start(), hit.highlights()).strip());
    }

    private String marked(String text, int start, List<Span> highlights) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (Span span : highlights) {
            line.append(text, at, span.start() - start).append(terminal ? Plain.BOLD : "[");
            line.append(span.shift(-start).of(text)).append(terminal ? Plain.NORMAL : "]");
            at = span.end() - start;
        }
        return line.append(text.substring(at)).toString();
    }

    /// Text of others must not move the cursor: each control character becomes a space.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }
}
