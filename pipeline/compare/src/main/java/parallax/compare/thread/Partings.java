package parallax.compare.thread;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parallax.model.Claim;
import parallax.model.Decision;
import parallax.model.Decision.Verb;
import parallax.model.Decisions;
import parallax.model.Replay;

/// Claims that a user has taken out of their threads: named by the thread's id, or by another claim
/// of it, which stays right when others come in.
final class Partings {

    private final Replay replay;

    Partings(Replay replay) {
        this.replay = replay;
    }

    /// The group of `sayings` without those that left it; `thread` is the id it would have had.
    int[] from(int[] group, String thread, List<Saying> sayings) {
        int[] rest = group;
        for (Decisions.Line line : replay.lines(Verb.SPLIT)) {
            Decision decision = line.decision();
            boolean isThis = decision.with().equals(thread) || has(group, decision.with(), sayings);
            if (isThis && has(rest, decision.what(), sayings)) {
                rest = without(rest, decision.what(), sayings);
                replay.applied(line, "“" + decision.what() + "” is not in that thread");
            }
        }
        return rest;
    }

    private static boolean has(int[] group, String claim, List<Saying> sayings) {
        return Arrays.stream(group).anyMatch(i -> is(sayings.get(i), claim));
    }

    private static int[] without(int[] group, String claim, List<Saying> sayings) {
        return IntStream.of(group).filter(i -> !is(sayings.get(i), claim)).toArray();
    }

    private static boolean is(Saying saying, String claim) {
        return saying.claim().stream().map(Claim::id).anyMatch(claim::equals);
    }
}
