package parallax.bench.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import parallax.annotate.Draft;
import parallax.annotate.quote.Passage;
import parallax.model.Span;

/// A text with the attributions people found in it.
///
/// @param id of the article
/// @param draft the text with its names
/// @param passage the text as the models see it
/// @param quotes its gold
record Gold(String id, Draft draft, Passage passage, List<Gold.Attributed> quotes) {

    String text() {
        return draft.text();
    }

    /// One gold attribution in UTF-16 units; cue and source may be empty lists.
    record Attributed(List<Span> content, List<Span> source, List<Span> cue) {}

    static Attributed attributed(JsonNode quote, int[] units) {
        return new Attributed(
                spans(quote, "content", units),
                spans(quote, "source", units),
                spans(quote, "cue", units));
    }

    private static List<Span> spans(JsonNode quote, String name, int[] units) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : quote.path(name + "_spans")) {
            spans.add(Span.of(units[pair.get(0).asInt()], units[pair.get(1).asInt()]));
        }
        JsonNode one = quote.path(name);
        if (spans.isEmpty() && one.isObject()) {
            int end = Math.max(one.path("start").asInt(), one.path("end").asInt());
            spans.add(Span.of(units[one.path("start").asInt()], units[end]));
        }
        return spans;
    }

    /// UTF-16 offset of each code point, and of the end.
    static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < units.length; i++) {
            units[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return units;
    }

    static int codePoint(String text, int unit) {
        return text.codePointCount(0, unit);
    }
}
