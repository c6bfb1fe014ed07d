package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;
import parallax.json.Json;

/// JSON as it is kept in the index: one line, deflated.
final class Packed {

    private static final int SLACK = 64;

    /// What most rows hold, so that short rows pack well, too. Part of the index schema.
    private static final byte[] DICTIONARY =
            """
            "sightings":[{"article":"","path":"","outlet":"","start":,"end":,"text":"","published":"\
            ","claim":""}],"why":["merged":[{"articles":["order":"known"}"mentions":[{"type":"PERSON\
            ","start":,"end":,"text":"","entity":"person:","role":""},{"type":"STATE","entity":"state\
            :","as":"name","rule":""},{"type":"ORGANIZATION","entity":"organization:"},{"type":"DATE\
            "},{"type":"QUANTITY","value":,"unit":null,"of":null,"bound":"exact"}],"entities":[{"id":\
            "person:","type":"PERSON","name":"","aliases":[],"roles":[],"joins":[]},"quotes":[{"kind\
            ":"direct","content":{"start":,"end":},"source":{"start":,"end":,"text":"","entity":null,\
            "via":null},"cue":{"start":,"end":,"text":"said","stance":"neutral"}}],"claims":[{"id":""\
            ,"start":,"end":,"text":"","source":null,"cue":null,"polarity":"positive","modality":"do\
            ne","quantities":[],"dates":[],"entities":[],"score":0.\
            """
                    .getBytes(StandardCharsets.UTF_8);

    private Packed() {}

    static BytesRef of(JsonNode node) {
        byte[] plain = Json.line(node).getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(plain);
            deflater.finish();
            byte[] packed = new byte[plain.length + plain.length / 100 + SLACK];
            int length = deflater.deflate(packed);
            return new BytesRef(Arrays.copyOf(packed, length));
        } finally {
            deflater.end();
        }
    }

    static JsonNode read(BytesRef packed) {
        return read(
                packed, in -> Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }

    /// What `reader` makes of the JSON, unpacked as far as it reads.
    static <T> T read(BytesRef packed, Reader<T> reader) {
        var bytes = new ByteArrayInputStream(packed.bytes, packed.offset, packed.length);
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(bytes, inflater)) {
            inflater.setDictionary(DICTIONARY);
            return reader.read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException("the store is damaged: a row cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }

    /// What is made of unpacked JSON.
    @FunctionalInterface
    interface Reader<T> {
        T read(InputStream json) throws IOException;
    }
}
