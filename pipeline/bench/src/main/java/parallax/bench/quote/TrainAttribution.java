package parallax.bench.quote;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.annotate.quote.Attributor;
import parallax.annotate.quote.Found;
import parallax.json.Json;
import parallax.model.Span;

/// Trains attribution, or tries it on texts held out.
///
/// `TrainAttribution train LANGUAGE GOLD.jsonl.gz OUT-FOLDER` writes `cues-LANGUAGE.bin` and
/// `roles-LANGUAGE.bin`; `TrainAttribution cv LANGUAGE GOLD.jsonl.gz PRED.jsonl [FOLDS-TO-RUN]`
/// writes what models trained on four fifths of the articles find in the others, for a scorer.
public final class TrainAttribution {

    private static final int FOLDS = 5;

    private TrainAttribution() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        List<Gold> gold = new GoldReader().read(Path.of(args[2]));
        if (args[0].equals("train")) {
            train(gold, args[1], Path.of(args[3]));
        } else {
            int folds = args.length > 4 ? Integer.parseInt(args[4]) : FOLDS;
            try (PrintWriter out =
                    new PrintWriter(
                            Files.newBufferedWriter(Path.of(args[3]), StandardCharsets.UTF_8))) {
                for (int fold = 0; fold < folds; fold++) {
                    cross(gold, fold, out);
                }
            }
        }
    }

    private static void train(List<Gold> gold, String language, Path folder) throws IOException {
        AttributionTrainer.Chains chains = new AttributionTrainer().train(gold);
        try (OutputStream cues =
                        Files.newOutputStream(folder.resolve("cues-" + language + ".bin"));
                OutputStream roles =
                        Files.newOutputStream(folder.resolve("roles-" + language + ".bin"))) {
            chains.cues().write(cues);
            chains.roles().write(roles);
        }
    }

    private static void cross(List<Gold> gold, int fold, PrintWriter out) {
        List<Gold> train = new ArrayList<>();
        List<Gold> test = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            (i % FOLDS == fold ? test : train).add(gold.get(i));
        }
        AttributionTrainer.Chains chains = new AttributionTrainer().train(train);
        Attributor attributor = Attributor.of(chains.cues(), chains.roles(), Attributor.LEAST_CUE);
        for (Gold text : test) {
            out.println(Json.line(line(text, attributor.find(text.passage()))));
        }
    }

    private static ObjectNode line(Gold gold, List<Found> found) {
        ObjectNode line = Json.object().put("id", gold.id());
        ArrayNode quotes = line.putArray("quotes");
        for (Found one : found) {
            ObjectNode quote = quotes.addObject().put("score", one.score());
            put(quote.putObject("content"), gold.text(), one.whole());
            ArrayNode pieces = quote.putArray("content_spans");
            for (Span piece : one.content()) {
                pieces.addArray()
                        .add(Gold.codePoint(gold.text(), piece.start()))
                        .add(Gold.codePoint(gold.text(), piece.end()));
            }
            one.source().ifPresent(s -> put(quote.putObject("source"), gold.text(), s));
            put(quote.putObject("cue"), gold.text(), one.cue());
        }
        return line;
    }

    private static void put(ObjectNode node, String text, Span span) {
        node.put("start", Gold.codePoint(text, span.start()));
        node.put("end", Gold.codePoint(text, span.end()));
    }
}
