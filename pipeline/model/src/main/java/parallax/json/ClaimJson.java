package parallax.json;

import static parallax.json.Json.strings;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.model.Claim;
import parallax.model.DateValue;
import parallax.model.Quantity;

/// Claims as JSON.
public final class ClaimJson {

    private ClaimJson() {}

    /// The claim with the words of `text` it covers.
    public static ObjectNode write(Claim claim, String text) {
        ObjectNode node = Json.object().put("id", claim.id());
        Json.span(node, claim.span()).put("text", claim.span().of(text));
        QuoteJson.putAttribution(node, claim.source(), claim.cue());
        node.put("polarity", claim.polarity().word()).put("modality", claim.modality().word());
        ArrayNode quantities = node.putArray("quantities");
        claim.quantities().forEach(q -> quantities.add(MentionJson.write(q)));
        ArrayNode dates = node.putArray("dates");
        claim.dates().forEach(d -> dates.add(MentionJson.write(d)));
        node.set("entities", strings(claim.entities()));
        return node.put("score", claim.score());
    }

    static Claim read(JsonNode node) {
        List<Quantity> quantities = new ArrayList<>();
        node.path("quantities").forEach(q -> quantities.add(MentionJson.quantity(q)));
        List<DateValue> dates = new ArrayList<>();
        node.path("dates").forEach(d -> dates.add(MentionJson.date(d)));
        return new Claim(
                text(node, "id"),
                Json.span(node),
                QuoteJson.source(node.path("source")),
                QuoteJson.cue(node.path("cue")),
                Claim.Polarity.valueOf(text(node, "polarity").toUpperCase(Locale.ROOT)),
                Claim.Modality.valueOf(text(node, "modality").toUpperCase(Locale.ROOT)),
                quantities,
                dates,
                strings(node.path("entities")),
                node.path("score").asDouble());
    }
}
