package parallax.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parallax.compare.relate.PairJudge;
import parallax.compare.relate.Relator;
import parallax.compare.vector.OnnxEmbedder;
import parallax.json.Json;
import parallax.model.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax relate`: the relation of sentence pairs.
@Command(
        name = "relate",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether two sentences say the same, contradict each other, or neither.",
            "One JSON line a pair: id, label, score (how surely the same, 0 to 1), why.",
            "Pairs of one file are judged together: a sentence that is like many others of the"
                    + " file needs more to be called the same as one of them. Two sentences given"
                    + " as arguments are judged alone."
        },
        footer = {
            "",
            "Examples:",
            "  parallax relate \"Talks began on Sunday.\" \"Talks began on Friday.\"",
            "  parallax relate pairs.jsonl        lines {\"id\", \"a\", \"b\"}",
            "  parallax relate - < pairs.jsonl"
        })
final class RelateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "FILE | A B",
            description = "A file of pairs (- or nothing: standard input), or two sentences.")
    private List<String> arguments = List.of();

    /// Lines that are no pair.
    private int failed;

    /// One pair to relate.
    private record Pair(String id, String a, String b) {}

    @Override
    public Integer call() throws IOException {
        try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
            Relator relator = Relator.of(embedder);
            if (arguments.size() == 2) {
                print(relator, List.of(new Pair("", arguments.get(0), arguments.get(1))));
                return 0;
            }
            String file = arguments.isEmpty() ? "-" : arguments.getFirst();
            try (BufferedReader lines = open(file)) {
                print(relator, read(lines, file));
            }
            return failed == 0 ? 0 : 1;
        }
    }

    private BufferedReader open(String file) throws IOException {
        if (file.equals("-")) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        Path path = Path.of(file);
        if (!Files.exists(path) || Files.isDirectory(path)) {
            throw new ParameterException(spec.commandLine(), file + ": no such file");
        }
        return new BufferedReader(
                new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
    }

    private List<Pair> read(BufferedReader lines, String file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                pair(line, file + ":" + number).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /// A line that is no pair is told and stops none of the others.
    private Optional<Pair> pair(String line, String place) {
        try {
            JsonNode node = Json.parse(line);
            if (node.path("a").isTextual() && node.path("b").isTextual()) {
                return Optional.of(
                        new Pair(
                                Json.text(node, "id"), Json.text(node, "a"), Json.text(node, "b")));
            }
            return wrong(place, "\"a\" and \"b\" must be texts");
        } catch (IllegalArgumentException e) {
            return wrong(place, e.getMessage());
        }
    }

    private Optional<Pair> wrong(String place, String why) {
        failed++;
        spec.commandLine().getErr().println("failed: " + place + ": " + why);
        return Optional.empty();
    }

    private void print(Relator relator, List<Pair> pairs) {
        PairJudge judge = new PairJudge(relator);
        PrintWriter out = spec.commandLine().getOut();
        List<Relation> relations =
                judge.relate(
                        pairs.stream().map(Pair::a).toList(), pairs.stream().map(Pair::b).toList());
        for (int i = 0; i < pairs.size(); i++) {
            Relation relation = relations.get(i);
            ObjectNode line = Json.object();
            if (!pairs.get(i).id.isEmpty()) {
                line.put("id", pairs.get(i).id);
            }
            line.put("label", relation.label().word());
            line.put("score", Math.round(relation.score() * 1e6) / 1e6);
            line.set("why", Json.strings(relation.why()));
            out.println(Json.line(line));
        }
        out.flush();
    }
}
