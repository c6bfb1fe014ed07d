package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.annotate.Token;
import parallax.model.Mention.StateSense.As;
import parallax.model.Span;
import parallax.model.Spelling;

/// What the name of an agreement itself tells, when no list knows it: kind, year, parties, place.
final class Unlisted {

    private static final Pattern KIND =
            Pattern.compile(
                    "treat(?:y|ies)|convention|protocol|pact|accord|memorandum|declaration|charter"
                            + "|compact|covenant|communiqu|armistice|ceasefire|truce|concordat"
                            + "|statute|resolution|exchange|arrangement|amendment|agreement|deal"
                            + "|peace");
    private static final Pattern YEAR = Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2})\\b");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:Treaty|Peace|Convention|Armistice|Truce) of (?:the )?(\\p{Lu}[^,(]*)");

    private Unlisted() {}

    /// The id of an agreement of that name.
    static String id(String name) {
        return "agreement:" + Spelling.slug(name.replaceFirst("^(?:[Tt]he|THE) ", ""));
    }

    /// The agreement as far as its name tells.
    static Agreements.Known of(String name, States states) {
        Matcher kind = KIND.matcher(name.toLowerCase(Locale.ROOT));
        Matcher year = YEAR.matcher(name);
        Matcher place = PLACE.matcher(name);
        return new Agreements.Known(
                name,
                kind.find() ? kind(kind.group()) : "",
                year.find() ? Integer.parseInt(year.group()) : 0,
                parties(name, states),
                place.find() ? place.group(1).strip() : "");
    }

    private static String kind(String stem) {
        return switch (stem) {
            case "treaties", "peace" -> "treaty";
            case "communiqu" -> "communiqué";
            case "deal" -> "agreement";
            default -> stem;
        };
    }

    private static List<String> parties(String name, States states) {
        List<Token> tokens = new ArrayList<>();
        for (String word : name.split("[\\s,\\p{Pd}]+")) {
            if (!word.isEmpty()) {
                tokens.add(new Token(Span.of(0, 0), word));
            }
        }
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            states.forms()
                    .longest(tokens, i)
                    .filter(Phrases.Match::isCased)
                    .map(m -> m.values().getFirst())
                    .filter(f -> f.as() == As.NAME || f.as() == As.DEMONYM)
                    .map(f -> States.id(f.code()))
                    .filter(id -> !parties.contains(id))
                    .ifPresent(parties::add);
        }
        return parties.size() < 2 ? List.of() : parties;
    }
}
