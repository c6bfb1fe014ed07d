package parallax.bench.entity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.entity.NameLabels;
import parallax.json.Json;
import parallax.model.Span;

/// Gold names of an article as labels of its tokens.
///
/// Some sets mark whole noun phrases, nested: “Minister Ann Lee” and in it “Ann Lee”, “Ann and Bob
/// Lee”. Those are brought to what the others mark, the names themselves.
final class NameGold {

    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "he", "she", "it", "they", "you", "us", "me", "him", "them", "this");
    private static final Pattern TITLES =
            Pattern.compile(
                    "(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Rev|Gov)\\.? "
                            + "|(?:U\\.S\\.|UK|[Ff]ormer|Vice|Deputy|Prime|Foreign|Defen[cs]e) "
                            + "|(?:Army|Navy|President|Minister|Secretary|Chancellor|Ambassador) "
                            + "|(?:Envoy|Senator|Governor|Mayor|General|Colonel|Major|Captain) "
                            + "|(?:Commander|Admiral|Judge|Justice|Professor|Doctor|Sir|Lord) "
                            + "|(?:Lady|Emperor|King|Queen|Prince|Princess|Pope|Saint) "
                            + "|(?:Chairman|Director|Spokesperson|Spokesman) )+");

    private final List<Name> names;

    private record Name(Span span, int kind) {}

    private final List<Span> states;

    private NameGold(List<Name> names, List<Span> states) {
        this.names = names;
        this.states = states;
    }

    /// The names of a gold line; nominal mentions and pronouns are left out, and where the set
    /// nests names, so are people around people, and titles.
    static NameGold of(JsonNode gold, boolean isNested) {
        String text = Json.text(gold, "text");
        List<Name> names = new ArrayList<>();
        List<Span> states = new ArrayList<>();
        for (JsonNode mention : gold.path("mentions")) {
            int start = text.offsetByCodePoints(0, mention.path("start").asInt());
            int end = text.offsetByCodePoints(0, mention.path("end").asInt());
            Span span = trimmed(text, start, end);
            if (Json.text(mention, "type").equals("STATE")) {
                states.add(span);
            }
            if (isName(span.of(text))) {
                names.add(new Name(span, kind(mention, span.of(text))));
            }
        }
        List<Name> kept = isNested ? bare(names, text) : names;
        kept.sort(Comparator.comparingInt((Name n) -> -n.span().length()));
        return new NameGold(kept, states);
    }

    private static List<Name> bare(List<Name> names, String text) {
        List<Name> bare = new ArrayList<>();
        for (Name name : names) {
            String words = name.span().of(text);
            boolean isPerson = name.kind() == 0;
            boolean isLeftOut =
                    PRONOUNS.contains(words.toLowerCase(Locale.ROOT))
                            || isPerson && words.matches(".* (?:and|or) .*")
                            || isPerson && names.stream().anyMatch(n -> isTitled(name, n, text));
            if (!isLeftOut) {
                Matcher titles = TITLES.matcher(words);
                boolean isCut = isPerson && titles.lookingAt() && titles.end() < words.length();
                int start = name.span().start() + (isCut ? titles.end() : 0);
                bare.add(new Name(Span.of(start, name.span().end()), name.kind()));
            }
        }
        return bare;
    }

    /// True when `inner` is the full name that `outer` ends with.
    private static boolean isTitled(Name outer, Name inner, String text) {
        return inner.kind() == 0
                && inner.span().end() == outer.span().end()
                && inner.span().start() > outer.span().start()
                && inner.span().of(text).contains(" ");
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

    /// Which of a sentence's tokens belong to the name of a state.
    boolean[] states(TokenizedSentence sentence) {
        boolean[] marked = new boolean[sentence.tokens().size()];
        for (Span state : states) {
            for (int i = 0; i < marked.length; i++) {
                marked[i] |= sentence.tokens().get(i).span().overlaps(state);
            }
        }
        return marked;
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
