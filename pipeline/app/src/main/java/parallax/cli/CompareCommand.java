package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parallax.compare.report.view.Words;
import parallax.index.Store;
import parallax.json.ComparisonJson;
import parallax.model.Article;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.Discrepancy;
import parallax.model.Sighting;
import parallax.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax compare`: the stories of a store, or one of them in full, as Markdown or JSON.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists the stories that several articles tell.",
            "With STORY: its articles, the claims they share with outlets and independent origins,"
                    + " and where they differ."
        },
        footer = {
            "",
            "Examples:",
            "  parallax compare",
            "  parallax compare story-3fa1b2c4d5e6 > story.md",
            "  parallax compare --json"
        })
final class CompareCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "STORY",
            description = "Id of a story, or the beginning of one.")
    private String story = "";

    @Mixin private StoreOption store;

    @Option(
            names = "--json",
            description = "One JSON line a story, with threads and discrepancies.")
    private boolean json;

    @Override
    public Integer call() {
        try (Store open = Store.openReadOnly(store.folder())) {
            Comparison comparison = open.comparison();
            List<Story> stories =
                    comparison.stories().stream()
                            .filter(s -> story.isEmpty() || s.id().startsWith(story))
                            .filter(s -> !story.isEmpty() || s.articles().size() > 1)
                            .toList();
            if (stories.isEmpty() && !story.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), story + ": no such story; parallax compare lists them");
            }
            if (json) {
                try (LineOut out = new LineOut(System.out)) {
                    stories.forEach(s -> out.write(json(s, comparison, open)));
                }
            } else {
                try (PrintWriter out = Plain.standardOutput()) {
                    stories.forEach(s -> print(s, comparison, open, out));
                }
            }
            return 0;
        }
    }

    private static List<ClaimThread> threads(Story story, Comparison comparison) {
        return comparison.threads().stream().filter(t -> t.story().equals(story.id())).toList();
    }

    private static List<Discrepancy> discrepancies(Story story, Comparison comparison) {
        return comparison.discrepancies().stream()
                .filter(d -> d.story().equals(story.id()))
                .toList();
    }

    private static ObjectNode json(Story story, Comparison comparison, Store open) {
        ObjectNode node = ComparisonJson.write(story, open::article);
        var threads = node.putArray("threads");
        threads(story, comparison).forEach(t -> threads.add(ComparisonJson.write(t)));
        var differences = node.putArray("discrepancies");
        discrepancies(story, comparison).forEach(d -> differences.add(ComparisonJson.write(d)));
        return node;
    }

    private void print(Story story, Comparison comparison, Store open, PrintWriter out) {
        List<ClaimThread> threads = threads(story, comparison);
        List<Discrepancy> discrepancies = discrepancies(story, comparison);
        out.println("# " + story.title());
        long shared = threads.stream().filter(t -> t.outlets() > 1).count();
        long sure = discrepancies.stream().filter(Discrepancy::isSure).count();
        long unsure = discrepancies.size() - sure;
        out.println(
                "%s: %s, %s, %s%s"
                        .formatted(
                                story.id(),
                                Words.count(story.articles().size(), "article"),
                                Words.count(shared, "shared claim"),
                                Words.count(sure, "difference"),
                                unsure == 0 ? "" : " and " + unsure + " uncertain"));
        if (!this.story.isEmpty()) {
            articles(story, open, out);
            discrepancies.stream().filter(Discrepancy::isSure).forEach(d -> print(d, out));
            threads.forEach(t -> print(t, out));
            discrepancies.stream().filter(d -> !d.isSure()).forEach(d -> print(d, out));
        }
        out.println();
    }

    private static void articles(Story story, Store open, PrintWriter out) {
        out.println("\n## Articles\n");
        for (String id : story.articles()) {
            Article a = open.article(id);
            String day = a.published().day().map(Object::toString).orElse("undated");
            out.println(
                    "- " + name(a.outlet()) + ", " + day + ": " + a.title() + " — " + a.where());
        }
        if (!story.why().isEmpty()) {
            out.println("\n## Why they are one story\n");
        }
        story.why().forEach(line -> out.println("- " + line));
    }

    private static void print(ClaimThread thread, PrintWriter out) {
        out.println("\n## Claim: " + flat(thread.text()));
        out.println(
                "\nReported by %s, %s; order %s"
                        .formatted(
                                Words.count(thread.outlets(), "outlet"),
                                Words.count(thread.origins(), "independent origin"),
                                thread.order().word()));
        thread.merged()
                .forEach(m -> out.println("- one origin: " + who(thread, m) + ": " + m.why()));
        thread.sightings().forEach(s -> out.println("- " + place(s)));
        thread.similar().forEach(s -> out.println("- similar, not surely the same: " + place(s)));
    }

    /// The outlets that count as one origin.
    private static String who(ClaimThread thread, ClaimThread.Merge merge) {
        return thread.sightings().stream()
                .filter(s -> merge.articles().contains(s.article()))
                .map(s -> s.outlet().isEmpty() ? s.where().toString() : s.outlet())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void print(Discrepancy d, PrintWriter out) {
        String kind = d.kind() + (d.isSure() ? "" : ", uncertain");
        out.println("\n## Differs (" + kind + "): " + flat(d.about()) + "\n");
        for (Discrepancy.Value value : d.values()) {
            out.println("- **" + flat(value.value()) + "**");
            value.sightings().forEach(s -> out.println("  - " + place(s)));
        }
    }

    private static String place(Sighting s) {
        return name(s.outlet()) + ": “" + flat(s.text()) + "” — " + s.where();
    }

    private static String name(String outlet) {
        return outlet.isEmpty() ? "unknown outlet" : outlet;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
