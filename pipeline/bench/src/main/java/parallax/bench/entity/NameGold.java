package parallax.bench.entity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.entity.NameLabels;
import parallax.json.Json;
import parallax.model.Span;

/// Gold names of an article as labels of its tokens.
final class NameGold {

    private final List<Name> names;

    private record Name(Span span, int kind) {}

    private NameGold(List<Name> names) {
        this.names = names;
    }

    /// The names of a gold line; nominal mentions and pronouns are left out.
    static NameGold of(JsonNode gold) {
        String text = Json.text(gold, "text");
        List<Name> names = new ArrayList<>();
        for (JsonNode mention : gold.path("mentions")) {
            int start = text.offsetByCodePoints(0, mention.path("start").asInt());
            int end = text.offsetByCodePoints(0, mention.path("end").asInt());
            Span span = trimmed(text, start, end);
            if (isName(span.of(text))) {
                names.add(new Name(span, kind(mention, span.of(text))));
            }
        }
        names.sort(Comparator.comparingInt((Name n) -> -n.span().length()));
        return new NameGold(names);
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        for (String article : List.of("the ", "The ", "THE ", "a ", "an ", "\"", "“", "'", "‘")) {
            if (text.startsWith(article, from) && from + article.length() < end) {
                from += article.length();
            }
        }
        int to = end;
        while (to > from + 1 && "\"”'’ ,".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return Span.of(from, to);
    }

    private static boolean isName(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean hasCapital = text.chars().anyMatch(Character::isUpperCase);
        return hasCapital
                && (!Character.isLowerCase(last.charAt(0))
                        || !text.contains(" ")
                        || Character.isUpperCase(text.charAt(0)));
    }

    private static int kind(JsonNode mention, String text) {
        String sub = Json.text(mention, "sub");
        return switch (Json.text(mention, "type")) {
            case "PERSON" -> 0;
            case "ORGANIZATION" -> 1;
            case "STATE" -> 2;
            case "AGREEMENT" -> 3;
            default -> isPlace(sub, text) ? 2 : 3;
        };
    }

    private static boolean isPlace(String sub, String text) {
        boolean isDemonym =
                text.matches("\\p{Lu}\\p{L}+(?:an|ians?|ish|ese|ch|ans|is)")
                        && !text.matches(".*(?:Japan|Sudan|Iran|Pakistan|stan|Milan|Oman|Tehran)");
        return !isDemonym
                && (sub.equals("LOC")
                        || sub.startsWith("location")
                        || sub.startsWith("Location")
                        || sub.startsWith("place"));
    }

    /// The labels of a sentence's tokens; the sets that leave many plain places unmarked take over
    /// what CoreNLP `tagged` a location.
    int[] labels(TokenizedSentence sentence, List<String> tagged, boolean isGappy) {
        int[] labels = labels(sentence);
        for (int i = 0; i < labels.length && isGappy; i++) {
            if (labels[i] == 0 && tagged.get(i).equals("LOCATION")) {
                boolean isInside = i > 0 && tagged.get(i - 1).equals("LOCATION");
                labels[i] =
                        isInside && labels[i - 1] > 0 ? NameLabels.inside(2) : NameLabels.begin(2);
                labels[i] =
                        isInside && (labels[i - 1] - 1) / 2 != 2 ? NameLabels.begin(2) : labels[i];
            }
        }
        return labels;
    }

    private int[] labels(TokenizedSentence sentence) {
        int[] labels = new int[sentence.tokens().size()];
        for (Name name : names) {
            if (!name.span().overlaps(sentence.span())) {
                continue;
            }
            int from = -1;
            int to = -1;
            boolean isFree = true;
            for (int i = 0; i < labels.length; i++) {
                if (sentence.tokens().get(i).span().overlaps(name.span())) {
                    from = from < 0 ? i : from;
                    to = i + 1;
                    isFree &= labels[i] == 0;
                }
            }
            for (int i = from; i < to && isFree; i++) {
                labels[i] =
                        i == from ? NameLabels.begin(name.kind()) : NameLabels.inside(name.kind());
            }
        }
        return labels;
    }
}
