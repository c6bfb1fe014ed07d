package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.model.Corpus;
import parallax.model.Decision;
import parallax.model.Decision.Verb;
import parallax.model.Decisions;
import parallax.model.Replay;

/// A user's decisions on who owns which outlets, told to the replay as far as the outlets are
/// there.
public final class Owners {

    private Owners() {}

    /// The lines of `replay` about owners, as the origins of `corpus` need them.
    public static List<Decision> of(Corpus corpus, Replay replay) {
        List<Decisions.Line> lines = replay.lines(Verb.OWNER);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Decision> decisions = new ArrayList<>();
        Houses houses = Houses.of(List.of());
        Set<String> outlets =
                corpus.documents()
                        .map(d -> houses.house(d.article().outlet()))
                        .collect(Collectors.toSet());
        for (Decisions.Line line : lines) {
            Decision decision = line.decision();
            boolean isFirst = outlets.contains(houses.house(decision.what()));
            if (isFirst && outlets.contains(houses.house(decision.with()))) {
                String both = "“" + decision.what() + "” and “" + decision.with() + "”";
                replay.applied(line, both + " are one origin");
            } else {
                String missing = isFirst ? decision.with() : decision.what();
                replay.unmatched(line, "no outlet “" + missing + "” here");
            }
            decisions.add(decision);
        }
        return decisions;
    }
}
