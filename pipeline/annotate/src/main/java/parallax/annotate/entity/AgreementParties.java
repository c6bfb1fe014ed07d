package parallax.annotate.entity;

import static parallax.annotate.entity.AgreementTitles.at;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parallax.annotate.Token;
import parallax.model.Mention.AgreementSense.As;
import parallax.model.Mention.StateSense;

/// Finds agreements that are named by their parties alone, as trade lists and the trade press do:
/// “the EU–Mercosur was initialled”, “the Japan Singapore entered into force”, “the Chile EFTA
/// accession”.
///
/// Two parties in a row under one “the”, with no noun behind them, name nothing else: “the Iran
/// Iraq war” has its noun, “the United States, Canada” its comma.
final class AgreementParties {

    private static final int LONGEST_BRACKET = 6;
    private static final String JOINT = "[-–/]|--";

    private final Phrases<States.Form> states;
    private final Phrases<String> blocs;
    private final Lexicon words;

    AgreementParties(States states, Lexicon words) {
        this.states = states.forms();
        this.blocs = blocs();
        this.words = words;
    }

    private static Phrases<String> blocs() {
        Collection<Phrases.Entry<String>> entries = new ArrayList<>();
        for (String[] row : Resource.rows("blocs.tsv", 2)) {
            entries.add(new Phrases.Entry<>(row[0], row[0]));
            for (String other : Resource.parts(row[1])) {
                entries.add(new Phrases.Entry<>(other, row[0]));
            }
        }
        return Phrases.of(entries);
    }

    /// Those of a sentence.
    List<AgreementMention> find(List<Token> tokens) {
        List<AgreementMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = at(tokens, i).equalsIgnoreCase("the") ? end(tokens, i + 1) : -1;
            if (end > 0) {
                found.add(AgreementMention.of(i + 1, end, As.NAME));
                i = end;
            }
        }
        return found;
    }

    /// One past the last token of the name that starts at `from`, or -1.
    private int end(List<Token> tokens, int from) {
        int first = party(tokens, from);
        boolean isJoined = at(tokens, first).matches(JOINT);
        boolean hasOwnArticle = words.has("state-with-article", at(tokens, from));
        if (first < 0 || hasOwnArticle && !isJoined) {
            return -1;
        }
        int next = isJoined ? first + 1 : first;
        int parties = 1;
        for (int to = party(tokens, next); to > 0; to = party(tokens, next)) {
            parties++;
            next = at(tokens, to).matches(JOINT) ? to + 1 : to;
        }
        int end = act(tokens, next);
        boolean isWhole = words.has("agreement-parties-behind", at(tokens, end));
        return parties > 1 && isWhole ? end : -1;
    }

    /// One past the party that starts at `from`, or -1: a state by its name, or a bloc.
    private int party(List<Token> tokens, int from) {
        Optional<Phrases.Match<String>> bloc =
                blocs.longest(tokens, from).filter(Phrases.Match::isCased);
        int asBloc = bloc.map(Phrases.Match::to).orElse(-1);
        int asState =
                states.longest(tokens, from)
                        .filter(Phrases.Match::isCased)
                        .filter(m ->
                                m.values().stream().anyMatch(f -> f.as() == StateSense.As.NAME))
                        .map(Phrases.Match::to)
                        .orElse(-1);
        return Math.max(asBloc, asState);
    }

    /// Past what was done to it: “accession”, “(amended)”.
    private int act(List<Token> tokens, int from) {
        int end = from;
        while (words.has("agreement-parties-act", at(tokens, end))) {
            end++;
        }
        if (at(tokens, end).matches("\\(|-LRB-")) {
            for (int i = end + 1; i < end + LONGEST_BRACKET; i++) {
                if (at(tokens, i).matches("\\)|-RRB-")) {
                    return i + 1;
                }
            }
        }
        return end;
    }
}
