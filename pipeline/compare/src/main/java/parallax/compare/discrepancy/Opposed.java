package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import parallax.compare.discrepancy.StateReader.State;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.model.Discrepancy;

/// One thing of which two articles say the opposite: the talks were “productive” and
/// “unproductive”, prices “rose” and “fell”. The words are opposites in WordNet, and the sentences
/// mean the same once both have one of the two.
final class Opposed {

    private static final double SAME = 0.5;
    private static final double CONFIDENCE = 0.6;

    private Opposed() {}

    private record Said(Line line, State state) {

        /// True for two articles that may tell of one thing.
        boolean mayOppose(Said other) {
            return !line.article().equals(other.line.article())
                    && !Collections.disjoint(state.subject(), other.state.subject())
                    && state.mayBeWhere(other.state);
        }

        /// How surely both sentences mean the same but for the word.
        double same(Said other, Relator relator) {
            String mine = state.before() + state.word() + state.after();
            String theirs = other.state.before() + state.word() + other.state.after();
            List<Reading> read = relator.read(List.of(mine, theirs));
            Reading x = read.getFirst();
            Reading y = read.getLast();
            return (relator.same(x, y) + relator.same(y, x)) / 2;
        }
    }

    static List<Discrepancy> of(Scene scene) {
        NavigableMap<String, List<Said>> byWord = new TreeMap<>();
        for (Line line : scene.lines()) {
            for (State state : StateReader.of(line.statement())) {
                List<Said> said = byWord.computeIfAbsent(state.base(), _ -> new ArrayList<>());
                said.add(new Said(line, state));
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        byWord.forEach((word, said) ->
                byWord.headMap(word, false)
                        .forEach((other, saidOther) -> {
                            if (scene.relator().areOpposites(word, other)) {
                                found.addAll(opposed(scene, said, saidOther));
                            }
                        }));
        return found;
    }

    private static List<Discrepancy> opposed(Scene scene, List<Said> as, List<Said> bs) {
        List<Discrepancy> found = new ArrayList<>();
        for (Said a : as) {
            for (Said b : bs) {
                if (a.mayOppose(b) && a.same(b, scene.relator()) >= SAME) {
                    Finding finding = new Finding(CONFIDENCE);
                    finding.add(a.state().word(), a.line().sighting());
                    finding.add(b.state().word(), b.line().sighting());
                    String about = a.line().sighting().text();
                    found.addAll(scene.close(finding, Discrepancy.Kind.POLARITY, about));
                }
            }
        }
        return found;
    }
}
