package parallax.json;

import static parallax.json.Json.putText;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.model.Attribution;
import parallax.model.Cue;
import parallax.model.Quote;
import parallax.model.Span;

/// Quotes, sources and cues as JSON.
final class QuoteJson {

    private QuoteJson() {}

    static ObjectNode write(Quote quote) {
        ObjectNode node = Json.object().put("kind", quote.kind().word());
        node.set("content", Json.span(Json.object(), quote.content()));
        if (quote.pieces().size() > 1) {
            ArrayNode pieces = node.putArray("content_spans");
            quote.pieces().forEach(p -> pieces.addArray().add(p.start()).add(p.end()));
        }
        putAttribution(node, quote.source(), quote.cue());
        return node;
    }

    static Quote read(JsonNode node) {
        Span content = Json.span(node.path("content"));
        return new Quote(
                Quote.Kind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT)),
                content,
                source(node.path("source")),
                cue(node.path("cue")),
                pieces(node.path("content_spans"), content));
    }

    private static List<Span> pieces(JsonNode pairs, Span content) {
        List<Span> pieces = new ArrayList<>();
        pairs.forEach(pair -> pieces.add(Span.of(pair.get(0).asInt(), pair.get(1).asInt())));
        return pieces.isEmpty() ? List.of(content) : pieces;
    }

    static void putAttribution(ObjectNode node, Attribution source, Cue cue) {
        switch (source) {
            case Attribution.OwnVoice() -> node.putNull("source");
            case Attribution.Unnamed(var span, var text, var via) ->
                    putSource(node, span, text, "", via).put("unnamed", true);
            case Attribution.Said(var span, var text, var entity, var via) ->
                    putSource(node, span, text, entity, via);
        }
        if (cue.isPresent()) {
            ObjectNode words =
                    Json.span(node.putObject("cue"), cue.span())
                            .put("text", cue.text())
                            .put("stance", cue.stance().word())
                            .put("act", cue.act().word());
            putText(words, "verb", cue.verb());
        } else {
            node.putNull("cue");
        }
    }

    private static ObjectNode putSource(
            ObjectNode node, Span span, String text, String entity, String via) {
        ObjectNode source = Json.span(node.putObject("source"), span).put("text", text);
        putText(source, "entity", entity);
        putText(source, "via", via);
        return source;
    }

    static Attribution source(JsonNode node) {
        if (!node.isObject()) {
            return Attribution.OWN_VOICE;
        }
        Span span = Json.span(node);
        String text = text(node, "text");
        String via = text(node, "via");
        return node.path("unnamed").asBoolean()
                ? new Attribution.Unnamed(span, text, via)
                : new Attribution.Said(span, text, text(node, "entity"), via);
    }

    static Cue cue(JsonNode node) {
        if (!node.isObject()) {
            return Cue.NONE;
        }
        String stance = text(node, "stance").toUpperCase(Locale.ROOT);
        String act = node.path("act").asText("speech").toUpperCase(Locale.ROOT);
        return new Cue(
                Json.span(node),
                text(node, "text"),
                Cue.Stance.valueOf(stance),
                Cue.Act.valueOf(act),
                text(node, "verb"));
    }
}
