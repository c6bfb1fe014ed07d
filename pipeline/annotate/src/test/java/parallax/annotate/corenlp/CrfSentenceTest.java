package parallax.annotate.corenlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrfSentenceTest {

    private static final String ON =
            "useClassFeature useWord useNGrams noMidNGrams usePrev useNext useLongSequences"
                    + " useSequences usePrevSequences useTypeSeqs useTypeSeqs2 useTypeySequences"
                    + " useOccurrencePatterns useLastRealWord useNextRealWord normalize"
                    + " useDisjunctive useDistSim";

    private final Map<String, float[]> weights = new LinkedHashMap<>();
    private final Random random = new Random(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Zoë ( 1,234 ) McDonald said O'Neil-Smith 's 🙂 IBM in 1996-08-30 .",
                "the Lee said no and so the Lee went to see Lee go",
                "a a b a c a b Ann a",
                "Go",
                "é < > <x>",
            })
    void seesOfAWordWhatCoreNlpSees(String text) {
        List<String> words = List.of(text.split(" "));
        float[] single = expected(words, FeatureFactory.cliqueC, 4);
        float[] pair = expected(words, FeatureFactory.cliqueCpC, 16);
        FlatCrf field =
                FlatCrf.of(
                        weights.keySet().toArray(String[]::new),
                        weights.values().toArray(float[][]::new));
        List<CrfWord> seen =
                words.stream().map(w -> CrfWord.of(field, w, shape(w), group(w))).toList();
        CrfSentence sentence = new CrfSentence(seen, CrfWord.outside(field));
        assertArrayEquals(single, sentence.single(), 0.001f);
        assertArrayEquals(pair, sentence.pair(), 0.001f);
    }

    @Test
    void hashesANameTheSameInPiecesAndWhole() {
        long pieces = FeatureHash.add(FeatureHash.add(FeatureHash.START, "é🙂-"), "TYPE|C");
        assertEquals(FeatureHash.key("é🙂-TYPE|C"), FeatureHash.key(pieces));
    }

    private float[] expected(List<String> words, Clique clique, int width) {
        Properties settings = new Properties();
        for (String on : ON.split(" ")) {
            settings.setProperty(on, "true");
        }
        settings.setProperty("maxNGramLeng", "6");
        settings.setProperty("wordShape", "chris2useLC");
        settings.setProperty("disjunctionWidth", "5");
        settings.setProperty("maxLeft", "1");
        NERFeatureFactory<CoreLabel> factory = new NERFeatureFactory<>();
        factory.init(new SeqClassifierFlags(settings));
        CoreLabel pad = new CoreLabel();
        pad.set(AnswerAnnotation.class, "O");
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.set(ShapeAnnotation.class, shape(word));
            label.set(DistSimAnnotation.class, group(word));
            labels.add(label);
        }
        float[] sums = new float[words.size() * width];
        for (int i = 0; i < words.size(); i++) {
            add(
                    factory.getCliqueFeatures(new PaddedList<>(labels, pad), i, clique),
                    sums,
                    i,
                    width);
        }
        return sums;
    }

    private void add(Collection<String> features, float[] sums, int i, int width) {
        for (String feature : features) {
            float[] row = weights.computeIfAbsent(feature, _ -> row(width));
            for (int k = 0; k < width; k++) {
                sums[i * width + k] += row[k];
            }
        }
    }

    private float[] row(int width) {
        float[] row = new float[width];
        for (int i = 0; i < width; i++) {
            row[i] = random.nextFloat() - 0.5f;
        }
        return row;
    }

    private static String shape(String word) {
        return Character.isUpperCase(word.charAt(0)) ? "X" + word.length() : "x";
    }

    private static String group(String word) {
        return Integer.toString(word.length() % 7);
    }
}
