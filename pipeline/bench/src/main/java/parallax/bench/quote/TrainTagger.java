package parallax.bench.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Models;
import parallax.annotate.tagger.Chain;
import parallax.annotate.tagger.PosTagger;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.TagFeatures;
import parallax.annotate.tagger.Words;

/// Teaches the fast part-of-speech tagger what CoreNLP's says: `TrainTagger OUT TEXTS.jsonl.gz …`.
///
/// Prints the share of words on which both agree, on texts held out.
public final class TrainTagger {

    private TrainTagger() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        Models models = Models.load();
        List<Sequence> train = new ArrayList<>();
        List<List<TokenizedSentence>> held = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            int count = 0;
            for (JsonNode row : Lines.read(Path.of(args[i]))) {
                List<TokenizedSentence> text = models.splitter().split(row.path("text").asText());
                if (count++ % 20 == 0) {
                    held.add(text);
                } else {
                    add(train, text);
                }
            }
        }
        System.err.println(train.size() + " sentences");
        ChainTrainer trainer = new ChainTrainer(Tag.OTHER.ordinal() + 1, 16, 2, .15f, .6f, 1e-3f);
        Chain chain = trainer.train(train, 4);
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            chain.write(out);
        }
        System.out.printf("agreement %.4f%n", agreement(PosTagger.of(chain), held));
    }

    private static void add(List<Sequence> train, List<TokenizedSentence> text) {
        Words words = Words.of(text);
        for (int s = 0; s < text.size(); s++) {
            int[] labels = text.get(s).pos().stream().mapToInt(TrainTagger::label).toArray();
            train.add(new Sequence(TagFeatures.of(words, s), labels));
        }
    }

    private static int label(String penn) {
        return Tag.ofPenn(penn).ordinal();
    }

    private static double agreement(PosTagger tagger, List<List<TokenizedSentence>> held) {
        int right = 0;
        int all = 0;
        for (List<TokenizedSentence> text : held) {
            Tag[] tags = tagger.tag(Words.of(text));
            int at = 0;
            for (TokenizedSentence sentence : text) {
                for (String penn : sentence.pos()) {
                    right += tags[at++] == Tag.ofPenn(penn) ? 1 : 0;
                    all++;
                }
            }
        }
        return (double) right / all;
    }
}
