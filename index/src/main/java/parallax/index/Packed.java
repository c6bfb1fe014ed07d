package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;
import parallax.json.Json;

/// JSON as it is kept in the index: one line, deflated.
final class Packed {

    private Packed() {}

    static BytesRef of(JsonNode node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(Json.line(node).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return new BytesRef(bytes.toByteArray());
    }

    static JsonNode read(BytesRef packed) {
        var bytes = new ByteArrayInputStream(packed.bytes, packed.offset, packed.length);
        try (InflaterInputStream in = new InflaterInputStream(bytes)) {
            return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException("the store is damaged: a row cannot be unpacked", e);
        }
    }
}
