package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.EntityType;
import parallax.model.Mention.StateSense.As;

/// Keeps peoples and faiths from being taken for organisations: “four Africans”, “Roman Catholic”,
/// “Iraqis”. The second model learned from sets of which some mark them so.
final class Peoples {

    private static final Set<String> COUNTS =
            Set.of(
                    "one two three four five six seven eight nine ten some many most all"
                            .split(" "));

    private final States states;
    private final Lexicon words;

    Peoples(States states, Lexicon words) {
        this.states = states;
        this.words = words;
    }

    /// `chunks` without organisations of whose words each names a people or a faith, or says how
    /// many of it.
    List<Chunk> without(List<Token> tokens, List<Chunk> chunks) {
        boolean hasNone = chunks.stream().noneMatch(c -> isPeople(tokens, c));
        return hasNone ? chunks : chunks.stream().filter(c -> !isPeople(tokens, c)).toList();
    }

    private boolean isPeople(List<Token> tokens, Chunk chunk) {
        if (chunk.type() != EntityType.ORGANIZATION || isCount(tokens.get(chunk.to() - 1).text())) {
            return false;
        }
        for (int i = chunk.from(); i < chunk.to(); ) {
            int next = next(tokens, i);
            if (next == i || next > chunk.to()) {
                return false;
            }
            i = next;
        }
        return true;
    }

    /// One past the people named from token `i` on, or `i`.
    private int next(List<Token> tokens, int i) {
        Optional<Phrases.Match<States.Form>> form = states.forms().longest(tokens, i);
        if (form.isPresent() && form.get().isCased() && isDemonym(form.get())) {
            return form.get().to();
        }
        boolean isWord =
                words.has("people-word", tokens.get(i).text()) || isCount(tokens.get(i).text());
        return isWord ? i + 1 : i;
    }

    /// True for “some”, “three” and the like, which tell people from their state.
    static boolean isCount(String word) {
        return COUNTS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isDemonym(Phrases.Match<States.Form> match) {
        return match.values().stream().allMatch(f -> f.as() == As.DEMONYM);
    }
}
