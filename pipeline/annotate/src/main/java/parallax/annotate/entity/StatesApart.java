package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.EntityType;
import parallax.model.Mention.StateSense.As;

/// Takes states apart from names that the models ran together with them: “Dinamo of Russia”,
/// “Dmitri Dashinski Belarus”, “Netherlands Lotte Wilms”, “India v Zimbabwe”, “U.S. officials”; and
/// people from places and parties: “Governor of Utah Ann Lee”, “Liberal Party of Canada Bo Holm”.
final class StatesApart {

    private static final String RULE = "state-taken-apart";
    private static final Set<String> AGAINST = Set.of("v", "v.", "vs", "vs.");
    private static final int FULL_NAME = 2;

    private final States states;
    private final Lexicon words;
    private final NameLists lists;
    private final StateContext context;

    StatesApart(States states, Lexicon words, NameLists lists) {
        this.states = states;
        this.words = words;
        this.lists = lists;
        context = new StateContext(words);
    }

    /// The names of a sentence, the states each on their own as places.
    List<Chunk> apart(List<Token> tokens, List<Chunk> chunks) {
        List<Chunk> apart = new ArrayList<>();
        for (Chunk chunk : chunks) {
            switch (chunk.type()) {
                case PERSON -> apart.addAll(person(tokens, chunk));
                case ORGANIZATION -> apart.addAll(organization(tokens, chunk));
                case PLACE -> apart.addAll(place(tokens, chunk));
                case STATE, AGREEMENT, DATE, QUANTITY -> apart.add(chunk);
            }
        }
        return apart;
    }

    private List<Chunk> person(List<Token> tokens, Chunk chunk) {
        int last = chunk.to() - 1;
        if (isBehindPlace(tokens, chunk)) {
            int name = chunk.from() + 1;
            return List.of(
                    state(chunk.from(), name), new Chunk(name, chunk.to(), chunk.type(), RULE));
        }
        boolean isFull = last - chunk.from() >= FULL_NAME;
        return isFull
                        && !words.has("state-also-other", tokens.get(last).text())
                        && isState(tokens, last, chunk.to())
                ? cut(chunk, last, last, EntityType.PLACE)
                : List.of(chunk);
    }

    /// “of Oregon Mark Hatfield” as a place and a person.
    private boolean isBehindPlace(List<Token> tokens, Chunk chunk) {
        int first = chunk.from() + 1;
        return chunk.from() > 0
                && chunk.length() > FULL_NAME
                && tokens.get(chunk.from() - 1).text().equals("of")
                && !isFirstName(tokens, chunk.from())
                && isFullName(tokens, first, chunk.to());
    }

    /// Where in a party's name its candidate's begins, or its end: “Party of Canada Bo Holm”.
    private int personStart(List<Token> tokens, Chunk chunk) {
        boolean isParty = false;
        for (int i = chunk.from(); i + FULL_NAME < chunk.to(); i++) {
            isParty |= words.has("party-word", tokens.get(i).text());
            int person = i + 2;
            if (isParty
                    && tokens.get(i).text().equals("of")
                    && isFullName(tokens, person, chunk.to())) {
                return person;
            }
        }
        return chunk.to();
    }

    private boolean isFullName(List<Token> tokens, int from, int to) {
        return to - from >= FULL_NAME
                && to - from <= FULL_NAME + 1
                && isFirstName(tokens, from)
                && lists.person(tokens.get(to - 1).text()) != 0;
    }

    private boolean isFirstName(List<Token> tokens, int i) {
        return (lists.person(tokens.get(i).text()) & NameLists.FIRST_NAME) != 0;
    }

    private List<Chunk> organization(List<Token> tokens, Chunk chunk) {
        int person = personStart(tokens, chunk);
        if (person < chunk.to()) {
            return cut(chunk, person, person, EntityType.PERSON);
        }
        int state = chunk.from() + 2;
        boolean isClub =
                context.isOfState(tokens, chunk.from())
                        && state < chunk.to()
                        && isState(tokens, state, chunk.to());
        if (isClub) {
            return cut(chunk, chunk.from() + 1, state, EntityType.PLACE);
        }
        int end = stateEnd(tokens, chunk);
        boolean isPlain = end > chunk.from() && isSmall(tokens, end, chunk.to());
        return isPlain ? List.of(state(chunk.from(), end)) : headline(tokens, chunk);
    }

    /// The state alone where a headline tells what it does: “U.S. Confirms Loss”, “White House
    /// Delays Tariffs”.
    private List<Chunk> headline(List<Token> tokens, Chunk chunk) {
        return states.forms()
                .longest(tokens, chunk.from())
                .filter(Phrases.Match::isCased)
                .filter(m -> m.to() + 1 < chunk.to())
                .filter(m -> words.has("state-verb", tokens.get(m.to()).text()))
                .map(m -> List.of(state(chunk.from(), m.to())))
                .orElse(List.of(chunk));
    }

    private List<Chunk> place(List<Token> tokens, Chunk chunk) {
        for (int i = chunk.from() + 1; i + 1 < chunk.to(); i++) {
            if (AGAINST.contains(tokens.get(i).text())) {
                return cut(chunk, i, i + 1, EntityType.PLACE);
            }
        }
        int end = stateEnd(tokens, chunk);
        if (end == chunk.from()) {
            return List.of(chunk);
        }
        if (isSmall(tokens, end, chunk.to())) {
            return List.of(state(chunk.from(), end));
        }
        boolean isPerson =
                chunk.to() - end >= FULL_NAME
                        && isFirstName(tokens, end)
                        && lists.person(tokens.get(chunk.to() - 1).text()) != 0;
        return isPerson ? cut(chunk, end, end, EntityType.PERSON) : List.of(chunk);
    }

    private static List<Chunk> cut(Chunk chunk, int end, int next, EntityType type) {
        return List.of(
                new Chunk(chunk.from(), end, chunk.type(), chunk.rule()),
                new Chunk(next, chunk.to(), type, RULE));
    }

    private static Chunk state(int from, int to) {
        return new Chunk(from, to, EntityType.PLACE, RULE);
    }

    /// One past the state that a longer name begins with, or where it begins.
    private int stateEnd(List<Token> tokens, Chunk chunk) {
        return match(tokens, chunk.from())
                .map(Phrases.Match::to)
                .filter(to -> to < chunk.to())
                .orElse(chunk.from());
    }

    private static boolean isSmall(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .allMatch(t -> Character.isLowerCase(t.text().charAt(0)));
    }

    private boolean isState(List<Token> tokens, int from, int to) {
        return match(tokens, from).filter(m -> m.to() == to).isPresent();
    }

    private Optional<Phrases.Match<States.Form>> match(List<Token> tokens, int from) {
        return states.forms()
                .longest(tokens, from)
                .filter(Phrases.Match::isCased)
                .filter(m -> m.values().stream().anyMatch(f -> f.as() == As.NAME));
    }
}
