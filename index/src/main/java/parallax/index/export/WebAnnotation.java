package parallax.index.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parallax.json.Json;

/// Where words stand, as an annotation of the W3C Web Annotation Data Model (2017): a
/// `TextQuoteSelector` with the words and some of what stands around them, and a
/// `TextPositionSelector`, which by that standard counts Unicode code points, not UTF-16 units.
final class WebAnnotation {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final int AROUND = 32;

    private WebAnnotation() {}

    /// The annotation that finds `text[start, end)` (UTF-16) again in the resource `source`, about
    /// the thing with the id `about`.
    static ObjectNode of(String about, String source, String text, int start, int end) {
        ObjectNode node = Json.object().put("@context", CONTEXT).put("type", "Annotation");
        node.put("motivation", "identifying").put("body", about);
        ObjectNode target = node.putObject("target").put("type", "SpecificResource");
        target.put("source", source);
        ArrayNode selectors = target.putArray("selector");
        ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector");
        quote.put("exact", text.substring(start, end));
        quote.put("prefix", text.substring(back(text, start), start));
        quote.put("suffix", text.substring(end, forth(text, end)));
        ObjectNode position = selectors.addObject().put("type", "TextPositionSelector");
        position.put("start", text.codePointCount(0, start));
        position.put("end", text.codePointCount(0, end));
        return node;
    }

    /// Some units before `at`, not inside a surrogate pair.
    private static int back(String text, int at) {
        int from = Math.max(0, at - AROUND);
        return splits(text, from) ? from + 1 : from;
    }

    /// Some units after `at`, not inside a surrogate pair.
    private static int forth(String text, int at) {
        int to = Math.min(text.length(), at + AROUND);
        return splits(text, to) ? to - 1 : to;
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
