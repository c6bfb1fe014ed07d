package parallax.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The decisions of a user as they are done again by the stages of one run, each of which asks for
/// the verbs it knows and tells what became of every line.
///
/// ```java
/// Replay replay = Replay.of(Decisions.parse("decisions.tsv", text));
/// for (Decisions.Line line : replay.lines(Verb.OWNER)) {
///     replay.applied(line, "counted as one owner");
/// }
/// replay.outcomes();    // one for each line, in order
/// ```
///
/// Safe for several threads.
public final class Replay {

    private final Decisions decisions;
    private final Map<Integer, Replayed> outcomes = new TreeMap<>();

    private Replay(Decisions decisions) {
        this.decisions = decisions;
    }

    /// A replay of `decisions`.
    public static Replay of(Decisions decisions) {
        return new Replay(decisions);
    }

    /// A replay of nothing.
    public static Replay none() {
        return new Replay(Decisions.NONE);
    }

    /// The lines that no stage has done yet and that have one of these verbs, in order.
    public synchronized List<Decisions.Line> lines(Decision.Verb first, Decision.Verb... more) {
        Set<Decision.Verb> verbs = EnumSet.of(first, more);
        return decisions.lines().stream()
                .filter(l -> verbs.contains(l.decision().verb()))
                .filter(l -> !isApplied(l))
                .toList();
    }

    private boolean isApplied(Decisions.Line line) {
        Replayed before = outcomes.get(line.number());
        return before != null && !before.isFault();
    }

    /// Tells that a line was done; of several notes the first is kept.
    public synchronized void applied(Decisions.Line line, String note) {
        if (!isApplied(line)) {
            outcomes.put(line.number(), replayed(line, Replayed.Outcome.APPLIED, note));
        }
    }

    /// Tells why a line could not be done; a later stage may still do it.
    public synchronized void unmatched(Decisions.Line line, String note) {
        outcomes.putIfAbsent(line.number(), replayed(line, Replayed.Outcome.UNMATCHED, note));
    }

    /// What became of every line of the file, in its order.
    public synchronized List<Replayed> outcomes() {
        List<Replayed> all = new ArrayList<>(decisions.faults());
        for (Decisions.Line line : decisions.lines()) {
            String note = "nothing here that it speaks of";
            Replayed unseen = replayed(line, Replayed.Outcome.UNMATCHED, note);
            all.add(outcomes.getOrDefault(line.number(), unseen));
        }
        all.sort(Comparator.comparingInt(Replayed::number));
        return List.copyOf(all);
    }

    private static Replayed replayed(Decisions.Line line, Replayed.Outcome outcome, String note) {
        return new Replayed(line.file(), line.number(), line.text(), outcome, note);
    }
}
