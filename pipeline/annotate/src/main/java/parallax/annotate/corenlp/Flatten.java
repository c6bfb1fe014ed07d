package parallax.annotate.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// Turns CoreNLP's serialised three-class model into the flat form that [NameTagger] loads: run by
/// the build, since reading Java objects would cost most of the start.
///
/// `Flatten MODEL.ser.gz OUT` does nothing when OUT is there and newer than the model.
final class Flatten {

    private Flatten() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path model = Path.of(args[0]);
        Path out = Path.of(args[1]);
        if (Files.exists(out)
                && Files.getLastModifiedTime(out).compareTo(Files.getLastModifiedTime(model)) > 0) {
            return;
        }
        try (InputStream file = new BufferedInputStream(Files.newInputStream(model));
                ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(file, 1 << 16))) {
            Files.createDirectories(out.getParent());
            flatten(in, out);
        }
    }

    /// Reads the objects in the order in which CRFClassifier writes them.
    private static void flatten(ObjectInputStream in, Path out)
            throws IOException, ReflectiveOperationException {
        List<?> labelIndices = (List<?>) in.readObject();
        Index<?> classes = (Index<?>) in.readObject();
        Index<?> features = (Index<?>) in.readObject();
        SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
        if (flags.useEmbedding || (Integer) in.readObject() != 1) {
            throw new IOException("not the kind of model expected");
        }
        NERFeatureFactory<?> factory = (NERFeatureFactory<?>) in.readObject();
        in.readInt();
        float[][] weights = weights(in.readObject());
        Set<String> known = new TreeSet<>();
        ((Set<?>) in.readObject()).forEach(word -> known.add((String) word));
        int[] order = pairOrder((Index<?>) labelIndices.get(1));
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights[i].length == order.length ? sorted(weights[i], order) : weights[i];
        }
        String[] names = new String[features.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = (String) features.get(i);
        }
        try (DataOutputStream data =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            for (int i = 0; i < FlatCrf.LABELS; i++) {
                data.writeUTF((String) classes.get(i));
            }
            FlatCrf.of(names, weights).write(data);
            WordClasses.of(wordClasses(factory)).write(data);
            data.writeInt(known.size());
            for (String word : known) {
                data.writeUTF(word);
            }
        }
    }

    private static float[][] weights(Object read) {
        if (read instanceof float[][] floats) {
            return floats;
        }
        double[][] doubles = (double[][]) read;
        float[][] weights = new float[doubles.length][];
        for (int i = 0; i < doubles.length; i++) {
            weights[i] = new float[doubles[i].length];
            for (int j = 0; j < weights[i].length; j++) {
                weights[i][j] = (float) doubles[i][j];
            }
        }
        return weights;
    }

    /// For each pair (previous label times 4 plus label) its place in the model's rows.
    private static int[] pairOrder(Index<?> pairs) {
        int[] order = new int[FlatCrf.LABELS * FlatCrf.LABELS];
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            int[] label = ((CRFLabel) pairs.get(i)).getLabel();
            order[label[0] * FlatCrf.LABELS + label[1]] = i;
            seen.add(i);
        }
        if (seen.size() != order.length) {
            throw new IllegalStateException("pairs of labels missing: " + seen.size());
        }
        return order;
    }

    private static float[] sorted(float[] row, int[] order) {
        float[] sorted = new float[row.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = row[order[i]];
        }
        return sorted;
    }

    private static Map<String, Integer> wordClasses(NERFeatureFactory<?> factory)
            throws ReflectiveOperationException {
        Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
        lexicon.setAccessible(true);
        Map<String, Integer> words = new HashMap<>();
        ((Map<?, ?>) lexicon.get(factory))
                .forEach((word, id) -> words.put((String) word, Integer.parseInt((String) id)));
        return words;
    }
}
