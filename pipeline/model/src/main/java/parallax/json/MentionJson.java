package parallax.json;

import static parallax.json.Json.putText;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import parallax.model.DateValue;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Quantity;
import parallax.model.Span;

/// Mentions, quantities and dates as JSON.
final class MentionJson {

    private MentionJson() {}

    static ObjectNode write(Mention mention, String text) {
        ObjectNode node = Json.object().put("type", mention.type().name());
        Json.span(node, mention.span()).put("text", mention.span().of(text));
        putText(node, "entity", mention.entity());
        switch (mention.detail()) {
            case Mention.Plain(var role, var rule) -> {
                if (!role.isEmpty()) {
                    node.put("role", role);
                }
                if (!rule.isEmpty()) {
                    node.put("rule", rule);
                }
            }
            case Mention.StateSense(var as, var rule) ->
                    node.put("as", as.word()).put("rule", rule);
            case Mention.AgreementSense(var as, var article) -> {
                node.put("as", as.word());
                putText(node, "article", article);
            }
            case DateValue date -> putText(node, "value", date.value());
            case Quantity quantity -> putQuantity(node, quantity);
        }
        return node;
    }

    static Mention read(JsonNode node) {
        EntityType type = EntityType.valueOf(text(node, "type"));
        Span span = Json.span(node);
        return new Mention(type, span, text(node, "entity"), detail(type, node));
    }

    private static Mention.Detail detail(EntityType type, JsonNode node) {
        String as = text(node, "as").toUpperCase(Locale.ROOT);
        return switch (type) {
            case STATE ->
                    new Mention.StateSense(Mention.StateSense.As.valueOf(as), text(node, "rule"));
            case AGREEMENT ->
                    new Mention.AgreementSense(
                            Mention.AgreementSense.As.valueOf(as), text(node, "article"));
            case DATE -> date(node);
            case QUANTITY -> quantity(node);
            case PERSON, ORGANIZATION, PLACE ->
                    new Mention.Plain(text(node, "role"), text(node, "rule"));
        };
    }

    static ObjectNode write(Quantity quantity) {
        return putQuantity(Json.span(Json.object(), quantity.span()), quantity);
    }

    private static ObjectNode putQuantity(ObjectNode node, Quantity quantity) {
        node.put("value", quantity.value());
        putText(node, "unit", quantity.unit());
        putText(node, "of", quantity.of());
        return node.put("bound", quantity.bound().word());
    }

    static Quantity quantity(JsonNode node) {
        return new Quantity(
                Json.span(node),
                node.path("value").asDouble(),
                text(node, "unit"),
                text(node, "of"),
                Quantity.Bound.of(text(node, "bound")));
    }

    static ObjectNode write(DateValue date) {
        ObjectNode node = Json.span(Json.object(), date.span()).put("text", date.text());
        putText(node, "value", date.value());
        return node;
    }

    static DateValue date(JsonNode node) {
        return new DateValue(Json.span(node), text(node, "text"), text(node, "value"));
    }
}
