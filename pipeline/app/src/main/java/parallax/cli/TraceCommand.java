package parallax.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import parallax.compare.relate.Relator;
import parallax.compare.report.view.Words;
import parallax.compare.trace.Trace;
import parallax.compare.trace.Tracer;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.json.Json;
import parallax.model.ClaimThread;
import parallax.model.ClaimThread.Order;
import parallax.model.Sighting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax trace`: where a claim was seen, first known first.
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Follows a claim through the outlets of a store: who had it first, then each sighting"
                    + " with its source and how its wording differs.",
            "Order is known, partial or unknown."
        },
        footer = {
            "",
            "Examples:",
            "  parallax trace \"The ferry sank off the harbour\"",
            "  parallax trace thread-1f0c2ab34d55 --json"
        })
final class TraceCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("thread-[0-9a-f]+|\\S+#\\d+-\\d+");

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "TEXT-OR-ID", description = "A sentence, or a thread or claim id.")
    private String query;

    @Mixin private StoreOption store;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        if (query.isBlank()) {
            throw new ParameterException(spec.commandLine(), "TEXT-OR-ID is empty");
        }
        try (Store open = Store.openReadOnly(store.folder())) {
            List<ClaimThread> threads = open.comparison().threads();
            Optional<ClaimThread> thread = Tracer.find(query, threads);
            if (thread.isEmpty() && ID.matcher(query).matches()) {
                String missing =
                        query
                                + ": no such thread or claim; parallax export threads lists"
                                + " them";
                throw new ParameterException(spec.commandLine(), missing);
            }
            Trace trace = trace(thread, open);
            List<ClaimThread> further = Tracer.further(trace, threads);
            if (json) {
                try (LineOut out = new LineOut(System.out)) {
                    out.write(json(trace, further));
                }
            } else {
                try (PrintWriter out = Plain.standardOutput()) {
                    print(trace, thread, out);
                    if (thread.isEmpty()) {
                        further.forEach(t -> pointTo(t, out));
                    }
                }
            }
            return 0;
        }
    }

    private Trace trace(Optional<ClaimThread> thread, Store open) {
        if (thread.isPresent()) {
            return Tracer.thread(thread.get(), open);
        }
        try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
            return new Tracer(Relator.of(embedder)).text(query, open);
        }
    }

    private static void print(Trace trace, Optional<ClaimThread> thread, PrintWriter out) {
        out.println(trace.query());
        if (trace.steps().isEmpty()) {
            out.println("no sighting of it in this store");
            return;
        }
        String sightings = Words.count(trace.steps().size(), "sighting");
        out.println(sightings + ", order " + trace.order().word());
        thread.ifPresent(t -> origins(t, out));
        String first = trace.order() == Order.KNOWN ? "first seen " : "first of those dated ";
        trace.first().ifPresent(s -> out.println(first + s.published().iso() + ", " + s.outlet()));
        for (Trace.Step step : trace.steps()) {
            print(step, out);
        }
    }

    private static void origins(ClaimThread thread, PrintWriter out) {
        String outlets = Words.count(thread.outlets(), "outlet");
        out.println(outlets + ", " + Words.count(thread.origins(), "independent origin"));
        thread.merged().forEach(m -> out.println("  one origin: " + m.why()));
    }

    private static void print(Trace.Step step, PrintWriter out) {
        Sighting s = step.sighting();
        String when = s.published().iso().isEmpty() ? "undated" : s.published().iso();
        String outlet = s.outlet().isEmpty() ? "unknown outlet" : s.outlet();
        out.println();
        out.println(when + "  " + outlet + "  " + s.where());
        out.println("  “" + s.text().replace('\n', ' ') + "”");
        if (!step.source().isEmpty()) {
            out.println("  source: " + step.source());
        }
        bearing(step).ifPresent(out::println);
        if (!step.diff().isEmpty()) {
            out.println("  wording: " + String.join("; ", step.diff()));
        }
    }

    /// How a sighting bears on the words traced, where it does not simply say the same.
    private static Optional<String> bearing(Trace.Step step) {
        return switch (step.why().isEmpty() ? "" : step.why().getFirst()) {
            case "contradict" -> Optional.of("  contradicts these words");
            case "same but for values" -> Optional.of("  with another number, day or negation");
            default -> Optional.empty();
        };
    }

    private static void pointTo(ClaimThread thread, PrintWriter out) {
        out.println();
        out.println(
                "one of "
                        + Words.count(thread.sightings().size(), "sighting")
                        + " of “"
                        + thread.text().replace('\n', ' ')
                        + "”; all of them: parallax trace "
                        + thread.id());
    }

    private static ObjectNode json(Trace trace, List<ClaimThread> further) {
        ObjectNode node = Json.object().put("query", trace.query());
        node.put("order", trace.order().word());
        node.put("first", trace.first().map(Sighting::article).orElse(null));
        node.set("threads", Json.strings(further.stream().map(ClaimThread::id).toList()));
        ArrayNode steps = node.putArray("sightings");
        for (Trace.Step step : trace.steps()) {
            Sighting s = step.sighting();
            ObjectNode item = steps.addObject().put("article", s.article());
            item.put("path", s.where().toString());
            item.put("outlet", known(s.outlet())).put("published", known(s.published().iso()));
            item.put("start", s.span().start()).put("end", s.span().end()).put("text", s.text());
            item.put("source", known(step.source()));
            item.set("why", Json.strings(step.why()));
            item.set("diff", Json.strings(step.diff()));
        }
        return node;
    }

    /// What is not known is `null` in JSON, not empty.
    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
