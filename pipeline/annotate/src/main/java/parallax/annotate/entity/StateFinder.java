package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.annotate.Token;
import parallax.model.EntityType;
import parallax.model.Mention.StateSense;
import parallax.model.Mention.StateSense.As;

/// Decides which phrases of a sentence stand for a state, and how.
///
/// A name counts unless it is part of another name (“Bank of China”, “New Mexico”) or names someone
/// else (“Jordan” the player). A capital or seat of government counts only where it acts (“Kyiv
/// said”, “talks with Moscow”, “the Kremlin's envoy”): “in Berlin” is a place. A demonym counts
/// where what follows is the state's (“Russian forces”). Each answer carries the id of its rule.
final class StateFinder {

    private final States states;
    private final StateContext context;
    private final StateActs acts;
    private final Lexicon words;
    private final boolean isOfAffairs;

    /// Finds states in articles that are about affairs between states ([StateAffairs]), or in
    /// others.
    StateFinder(States states, Lexicon words, boolean isOfAffairs) {
        this.states = states;
        this.words = words;
        this.isOfAffairs = isOfAffairs;
        this.context = new StateContext(words);
        this.acts = new StateActs(words, isOfAffairs);
    }

    /// The states of a sentence in which `chunks` were found, and at `others` names of something
    /// else (first token, one past the last).
    List<StateMention> find(List<Token> tokens, List<Chunk> chunks, List<int[]> others) {
        List<StateMention> found = new ArrayList<>();
        boolean isHeadline = isOfAffairs && StateContext.isTitled(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Phrases.Match<States.Form>> match = states.forms().longest(tokens, i);
            if (match.isPresent() && (isHeadline || !isWithin(match.get(), others))) {
                Optional<StateMention> mention = decide(tokens, chunks, match.get());
                if (mention.isPresent()) {
                    found.add(mention.get());
                    i = match.get().to() - 1;
                }
            }
        }
        return found;
    }

    /// The chunks with every person whose whole name is that of a capital made a place, but for
    /// capitals that people are named after (“Paris”, “Sofia”); of these, in articles on affairs
    /// between states, only the seats of great powers are places. There no capital is an
    /// organisation, as it is where teams meet.
    List<Chunk> withCapitalsAsPlaces(List<Token> tokens, List<Chunk> chunks) {
        return chunks.stream()
                .map(c ->
                        mayBeCapital(c) && isCapital(tokens, c)
                                ? new Chunk(c.from(), c.to(), EntityType.PLACE, "capital-not-other")
                                : c)
                .toList();
    }

    private boolean mayBeCapital(Chunk chunk) {
        return chunk.type() == EntityType.PERSON
                || isOfAffairs && chunk.type() == EntityType.ORGANIZATION;
    }

    private boolean isCapital(List<Token> tokens, Chunk chunk) {
        return states.forms()
                .longest(tokens, chunk.from())
                .filter(m -> m.isCased() && m.to() == chunk.to())
                .filter(m -> m.values().stream().anyMatch(f -> f.as() == As.CAPITAL))
                .map(m -> text(tokens, m))
                .filter(capital ->
                        !words.has("capital-also-name", capital)
                                || isOfAffairs && words.has("capital-of-affairs", capital))
                .isPresent();
    }

    private static boolean isWithin(Phrases.Match<?> match, List<int[]> others) {
        return others.stream()
                .anyMatch(o ->
                        o[0] <= match.from()
                                && match.to() <= o[1]
                                && match.to() - match.from() < o[1] - o[0]);
    }

    private Optional<StateMention> decide(
            List<Token> tokens, List<Chunk> chunks, Phrases.Match<States.Form> match) {
        for (States.Form form : match.values()) {
            String rule =
                    switch (form.as()) {
                        case NAME -> name(tokens, chunks, match);
                        case DEMONYM -> demonym(tokens, chunks, match);
                        case CAPITAL, GOVERNMENT -> seat(tokens, chunks, match, form.as());
                    };
            if (!rule.isEmpty()) {
                return Optional.of(
                        new StateMention(
                                match.from(),
                                match.to(),
                                form.code(),
                                new StateSense(form.as(), rule)));
            }
        }
        return Optional.empty();
    }

    private String name(List<Token> tokens, List<Chunk> chunks, Phrases.Match<States.Form> match) {
        Optional<Chunk> chunk = Chunk.at(chunks, match.from());
        boolean isPlace = chunk.filter(c -> c.type() == EntityType.PLACE).isPresent();
        if (context.isPartOfName(tokens, match) || isJoined(tokens, chunks, match.from())) {
            return "";
        }
        if (!isWritten(tokens, match, isPlace)) {
            return isWrittenSmall(tokens, match) ? "name-in-lower-case" : "";
        }
        boolean isDoubtful = words.has("state-also-other", text(tokens, match));
        if (chunk.isEmpty()) {
            if (context.isBeforeEvent(tokens, match.to())) {
                return "";
            }
            return isDoubtful && !context.isPlaceLike(tokens, match.from()) ? "" : "name-untagged";
        }
        Chunk cover = chunk.get();
        boolean isSame = cover.from() == match.from() && cover.to() == match.to();
        return switch (cover.type()) {
            case PLACE -> placed(tokens, cover, match);
            case PERSON ->
                    isSame && (!isDoubtful || context.hasGovernment(tokens, match.to()))
                            ? "name-not-person"
                            : "";
            case ORGANIZATION -> isSame ? "name-as-team" : within(tokens, cover, match);
            case STATE, AGREEMENT, DATE, QUANTITY -> "";
        };
    }

    /// True right behind a hyphen that joins it to a name: “All-Ireland”, “Brandenburg-Prussia”;
    /// not to another state, nor to a person (“the Trump-Russia affair”).
    private boolean isJoined(List<Token> tokens, List<Chunk> chunks, int from) {
        if (from < 2 || !context.isHyphened(tokens, from)) {
            return false;
        }
        String first = tokens.get(from - 2).text();
        return tokens.get(from - 2).isCapitalized()
                && !words.has("us-president", first)
                && states.forms().longest(tokens, from - 2).isEmpty()
                && Chunk.at(chunks, from - 2).filter(c -> c.type() == EntityType.PERSON).isEmpty();
    }

    private String placed(List<Token> tokens, Chunk cover, Phrases.Match<States.Form> match) {
        if (context.isWhole(tokens, cover, match)) {
            return "name-place";
        }
        return context.isAfterPlace(tokens, cover, match) ? "name-after-place" : "";
    }

    /// The rule by which a state inside an organisation's name is spoken of itself, or empty.
    private String within(List<Token> tokens, Chunk cover, Phrases.Match<States.Form> match) {
        if (match.to() != cover.to()) {
            return "";
        }
        if (context.isGoverned(tokens, cover, match.from())) {
            return "government-of-state";
        }
        return context.isListed(tokens, cover, match.from()) ? "name-beside-organization" : "";
    }

    /// Written carelessly, but in a place where states stand: “a pint in ireland”.
    private boolean isWrittenSmall(List<Token> tokens, Phrases.Match<?> match) {
        String text = text(tokens, match);
        return text.length() > 4
                && text.chars().allMatch(Character::isLowerCase)
                && !words.has("state-also-word", text)
                && context.isPlaceLike(tokens, match.from());
    }

    private static String text(List<Token> tokens, Phrases.Match<?> match) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(match.from(), match.to())) {
            text.append(text.isEmpty() ? "" : " ").append(token.text());
        }
        return text.toString();
    }

    /// Case agrees, or the text shouts, or a lower-case word was tagged a place all the same.
    private static boolean isWritten(List<Token> tokens, Phrases.Match<?> match, boolean isPlace) {
        if (match.isCased()) {
            return isPlace || !text(tokens, match).equals("US") || !StateContext.isShouted(tokens);
        }
        String text = text(tokens, match);
        if (text.contains(" ") && !text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        boolean isShouted = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
        return isShouted || (isPlace && text.length() > 4);
    }

    private String demonym(
            List<Token> tokens, List<Chunk> chunks, Phrases.Match<States.Form> match) {
        boolean isOther =
                Chunk.at(chunks, match.from())
                        .filter(c -> c.type() != EntityType.PLACE || c.to() != match.to())
                        .isPresent();
        if (!match.isCased() || isOther) {
            return "";
        }
        return acts.hasBelonging(tokens, match.from(), match.to()) ? "demonym-of-state" : "";
    }

    private String seat(
            List<Token> tokens, List<Chunk> chunks, Phrases.Match<States.Form> match, As as) {
        Optional<Chunk> chunk = Chunk.at(chunks, match.from());
        boolean isOther =
                chunk.filter(c ->
                                c.type() == EntityType.PERSON
                                        || c.length() > match.to() - match.from())
                        .isPresent();
        return isOther || !match.isCased() ? "" : acts.acts(tokens, match.from(), match.to(), as);
    }
}
