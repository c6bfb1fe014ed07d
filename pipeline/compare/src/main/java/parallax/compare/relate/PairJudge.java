package parallax.compare.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.model.Relation;

/// Relates any number of sentence pairs together, keeping only numbers of each in memory: words and
/// vectors are let go batch by batch.
public final class PairJudge {

    private static final int BATCH = 1000;

    private final Relator relator;

    /// A judge by `relator`.
    public PairJudge(Relator relator) {
        this.relator = relator;
    }

    /// The relation of each sentence of `as` to the one of `bs` at the same place.
    public List<Relation> relate(List<String> as, List<String> bs) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Company.Link> links = new ArrayList<>();
        for (int i = 0; i < as.size(); i++) {
            int a = numbers.computeIfAbsent(as.get(i), _ -> numbers.size());
            links.add(new Company.Link(a, numbers.computeIfAbsent(bs.get(i), _ -> numbers.size())));
        }
        List<Draft> drafts = new ArrayList<>();
        for (int from = 0; from < as.size(); from += BATCH) {
            int to = Math.min(as.size(), from + BATCH);
            drafts.addAll(batch(as.subList(from, to), bs.subList(from, to)));
        }
        return relator.scored(drafts, links);
    }

    private List<Draft> batch(List<String> as, List<String> bs) {
        Map<String, Integer> places = new LinkedHashMap<>();
        as.forEach(s -> places.computeIfAbsent(s, _ -> places.size()));
        bs.forEach(s -> places.computeIfAbsent(s, _ -> places.size()));
        List<Reading> readings = relator.read(List.copyOf(places.keySet()));
        return IntStream.range(0, as.size())
                .parallel()
                .mapToObj(i ->
                        relator.draft(
                                readings.get(places.get(as.get(i))),
                                readings.get(places.get(bs.get(i)))))
                .toList();
    }
}
