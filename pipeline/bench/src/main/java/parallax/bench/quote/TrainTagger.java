package parallax.bench.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Models;
import parallax.annotate.tagger.Chain;
import parallax.annotate.tagger.PosTagger;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.TagFeatures;
import parallax.annotate.tagger.Words;

/// Teaches the fast part-of-speech tagger what CoreNLP's says: `TrainTagger en|de OUT
/// TEXTS.jsonl.gz …`.
///
/// Prints the share of words on which both agree, on texts held out.
public final class TrainTagger {

    private TrainTagger() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        Models models = Models.load();
        Function<TokenizedSentence, List<Tag>> teacher = teacher(args[0]);
        List<Sequence> train = new ArrayList<>();
        List<List<TokenizedSentence>> held = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            int count = 0;
            for (JsonNode row : Lines.read(Path.of(args[i]))) {
                List<TokenizedSentence> text = models.splitter().split(row.path("text").asText());
                if (count++ % 20 == 0) {
                    held.add(text);
                } else {
                    add(train, text, teacher);
                }
            }
        }
        System.err.println(train.size() + " sentences");
        ChainTrainer trainer = new ChainTrainer(Tag.OTHER.ordinal() + 1, 16, 2, .15f, .6f, 1e-3f);
        Chain chain = trainer.train(train, 4);
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            chain.write(out);
        }
        System.out.printf("agreement %.4f%n", agreement(PosTagger.of(chain), held, teacher));
    }

    private static Function<TokenizedSentence, List<Tag>> teacher(String language) {
        if (!language.equals("en")) {
            GermanTags german = new GermanTags(Path.of(language));
            return sentence -> german.of(sentence.tokens());
        }
        return sentence -> sentence.pos().stream().map(Tag::ofPenn).toList();
    }

    private static void add(
            List<Sequence> train,
            List<TokenizedSentence> text,
            Function<TokenizedSentence, List<Tag>> teacher) {
        Words words = Words.of(text);
        for (int s = 0; s < text.size(); s++) {
            int[] labels = teacher.apply(text.get(s)).stream().mapToInt(Tag::ordinal).toArray();
            train.add(new Sequence(TagFeatures.of(words, s), labels));
        }
    }

    private static double agreement(
            PosTagger tagger,
            List<List<TokenizedSentence>> held,
            Function<TokenizedSentence, List<Tag>> teacher) {
        int right = 0;
        int all = 0;
        for (List<TokenizedSentence> text : held) {
            Tag[] tags = tagger.tag(Words.of(text));
            int at = 0;
            for (TokenizedSentence sentence : text) {
                for (Tag tag : teacher.apply(sentence)) {
                    right += tags[at++] == tag ? 1 : 0;
                    all++;
                }
            }
        }
        return (double) right / all;
    }
}
