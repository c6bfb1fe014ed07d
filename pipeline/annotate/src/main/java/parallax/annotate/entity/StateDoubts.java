package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.annotate.Token;
import parallax.model.EntityType;
import parallax.model.Mention.StateSense;
import parallax.model.Mention.StateSense.As;

/// Settles by what an encoder makes of a sentence what the rules of [StateFinder] cannot tell:
/// whether a state beside another name is part of it (“Bangladesh Lamps”, “the India-South Africa
/// test”), whether one at the end of an organisation's name is spoken of too (“the Civil Aviation
/// Agency of Brazil”), and whether the people, seat or government of a state stand for it in an
/// article that is not on affairs between states.
final class StateDoubts {

    private static final float NAME = -3;
    private static final float OTHER = -1;
    private static final float SPOKEN_OF = 1.5f;
    private static final StateSense WITHIN = new StateSense(As.NAME, "name-in-organization");

    private final States states;

    StateDoubts(States states) {
        this.states = states;
    }

    /// `found` without those that are no states, and with those that stand in the names of
    /// `chunks`.
    List<StateMention> settle(
            List<Token> tokens,
            List<Chunk> chunks,
            List<StateMention> found,
            StateOpinion opinion,
            boolean isOfAffairs) {
        List<StateMention> settled = new ArrayList<>();
        for (StateMention state : found) {
            boolean isName = state.sense().as() == As.NAME;
            boolean isDoubtful = isName ? isBesideName(tokens, state) : !isOfAffairs;
            float least = isName ? NAME : OTHER;
            if (!isDoubtful || opinion.of(state.from(), state.to()) >= least) {
                settled.add(state);
            }
        }
        for (Chunk chunk : chunks) {
            within(tokens, chunk)
                    .filter(s -> settled.stream().noneMatch(s::overlaps))
                    .filter(s -> opinion.of(s.from(), s.to()) > SPOKEN_OF)
                    .ifPresent(settled::add);
        }
        return settled;
    }

    /// True where a capital or a hyphen joins the state to what stands before or behind it, or no
    /// one took it for a place.
    private static boolean isBesideName(List<Token> tokens, StateMention state) {
        int from = state.from();
        boolean isInName =
                isCapital(tokens, state.to())
                        || from > 1 && isCapital(tokens, from - 1)
                        || isHyphen(tokens, from - 1)
                        || isHyphen(tokens, state.to())
                        || isOfName(tokens, from);
        return isInName || !state.sense().rule().equals("name-place");
    }

    /// “King of Poland”, “President of the United States”.
    private static boolean isOfName(List<Token> tokens, int from) {
        int of = StateContext.at(tokens, from - 1).equals("the") ? from - 2 : from - 1;
        return StateContext.at(tokens, of).equals("of") && isCapital(tokens, of - 1);
    }

    private static boolean isCapital(List<Token> tokens, int i) {
        return StateContext.isCapital(StateContext.at(tokens, i));
    }

    private static boolean isHyphen(List<Token> tokens, int i) {
        String text = StateContext.at(tokens, i);
        return text.equals("-") || text.equals("–");
    }

    /// The state that the name of an organisation ends with.
    private Optional<StateMention> within(List<Token> tokens, Chunk chunk) {
        for (int i = chunk.from() + 1; i < chunk.to(); i++) {
            Optional<Phrases.Match<States.Form>> match =
                    chunk.type() == EntityType.ORGANIZATION
                                    && !chunk.rule().equals(Abbreviated.RULE)
                            ? states.forms().longest(tokens, i)
                            : Optional.empty();
            if (match.isPresent() && match.get().isCased() && match.get().to() == chunk.to()) {
                return match.get().values().stream()
                        .filter(form -> form.as() == As.NAME)
                        .findFirst()
                        .map(f ->
                                new StateMention(
                                        match.get().from(), match.get().to(), f.code(), WITHIN));
            }
        }
        return Optional.empty();
    }
}
