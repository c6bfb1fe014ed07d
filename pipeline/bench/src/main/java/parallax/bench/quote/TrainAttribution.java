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
import java.util.Optional;
import parallax.annotate.quote.Attributor;
import parallax.annotate.quote.PassageReader;
import parallax.annotate.quote.QuoteStage;
import parallax.annotate.tagger.Chain;
import parallax.json.Json;
import parallax.model.Attribution;
import parallax.model.Quote;
import parallax.model.Span;

/// Trains attribution, or tries it on texts held out.
///
/// `TrainAttribution train LANGUAGE GOLD.jsonl.gz OUT-FOLDER` writes `cues-LANGUAGE.bin`,
/// `roles-LANGUAGE.bin` and `judge-LANGUAGE.bin`; `TrainAttribution cv LANGUAGE GOLD.jsonl.gz
/// PRED.jsonl [FOLDS-TO-RUN]` writes what models trained on four fifths of the articles find in the
/// others, for a scorer.
public final class TrainAttribution {

    private static final int FOLDS = 5;

    private TrainAttribution() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        GoldReader reader = new GoldReader();
        List<Gold> gold = reader.read(Path.of(args[2]));
        if (args[0].equals("train")) {
            train(gold, args[1], Path.of(args[3]));
        } else {
            int folds = args.length > 4 ? Integer.parseInt(args[4]) : FOLDS;
            try (PrintWriter out =
                    new PrintWriter(
                            Files.newBufferedWriter(Path.of(args[3]), StandardCharsets.UTF_8))) {
                for (int fold = 0; fold < folds; fold++) {
                    cross(gold, args[1], fold, reader.passages(), out);
                }
            }
        }
    }

    private static void train(List<Gold> gold, String language, Path folder) throws IOException {
        AttributionTrainer.Chains chains = new AttributionTrainer().train(gold);
        write(chains.cues(), folder.resolve("cues-" + language + ".bin"));
        write(chains.roles(), folder.resolve("roles-" + language + ".bin"));
        write(chains.judge(), folder.resolve("judge-" + language + ".bin"));
    }

    private static void write(Chain chain, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            chain.write(out);
        }
    }

    private static void cross(
            List<Gold> gold, String language, int fold, PassageReader reader, PrintWriter out) {
        List<Gold> train = new ArrayList<>();
        List<Gold> test = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            (i % FOLDS == fold ? test : train).add(gold.get(i));
        }
        AttributionTrainer.Chains chains = new AttributionTrainer().train(train);
        Attributor attributor = chains.attributor(language);
        QuoteStage stage = QuoteStage.of(reader, attributor, attributor);
        for (Gold text : test) {
            out.println(Json.line(line(text, stage.apply(text.draft()).document().quotes())));
        }
    }

    private static ObjectNode line(Gold gold, List<Quote> found) {
        ObjectNode line = Json.object().put("id", gold.id());
        ArrayNode quotes = line.putArray("quotes");
        for (Quote one : found) {
            if (one.kind() == Quote.Kind.SCARE) {
                continue;
            }
            ObjectNode quote = quotes.addObject();
            put(quote.putObject("content"), gold.text(), one.content());
            ArrayNode pieces = quote.putArray("content_spans");
            for (Span piece : one.pieces()) {
                pieces.addArray()
                        .add(Gold.codePoint(gold.text(), piece.start()))
                        .add(Gold.codePoint(gold.text(), piece.end()));
            }
            source(one).ifPresent(s -> put(quote.putObject("source"), gold.text(), s));
            put(quote.putObject("cue"), gold.text(), one.cue().span());
        }
        return line;
    }

    private static Optional<Span> source(Quote quote) {
        return switch (quote.source()) {
            case Attribution.Said said -> Optional.of(said.span());
            case Attribution.Unnamed unnamed -> Optional.of(unnamed.span());
            case Attribution.OwnVoice() -> Optional.empty();
        };
    }

    private static void put(ObjectNode node, String text, Span span) {
        node.put("start", Gold.codePoint(text, span.start()));
        node.put("end", Gold.codePoint(text, span.end()));
    }
}
