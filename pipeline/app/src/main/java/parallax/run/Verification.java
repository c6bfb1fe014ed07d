package parallax.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.index.Input;
import parallax.index.Store;
import parallax.model.Article;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Sighting;

/// A check of everything a store claims about itself.
public final class Verification {

    private final Store store;
    private final List<String> faults = new ArrayList<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();

    private Verification(Store store) {
        this.store = store;
    }

    /// Checks `store` from the bytes of the index to the links between stories and articles, and
    /// the files beside the index against it.
    public static Verification of(Store store) {
        Verification check = new Verification(store);
        check.faults.addAll(store.check());
        check.articles();
        check.inputs();
        check.comparison(store.comparison());
        check.faults.addAll(Outputs.faults(store));
        return check;
    }

    /// What is wrong, one line each; empty when all is well.
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /// How many there are of each thing, by name of the things.
    public SortedMap<String, Integer> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    private void articles() {
        for (Document document : (Iterable<Document>) store.documents()::iterator) {
            Article article = document.article();
            texts.put(article.id(), article.text());
            hashes.put(article.id(), Intake.contentHash(article));
            count("articles", 1);
            count("claims", document.claims().size());
            count("quotes", document.quotes().size());
            count("mentions", document.mentions().size());
            for (Claim claim : document.claims()) {
                claim.entities().stream()
                        .filter(id -> document.entity(id).isEmpty())
                        .forEach(id -> fault(claim.id() + ": no entity " + id));
            }
            int rows = store.rows(article.id());
            int wanted = document.claims().size() + document.quotes().size() + 1;
            if (rows != wanted) {
                fault(article.id() + ": " + rows + " rows in the index, not " + wanted);
            }
        }
    }

    private void inputs() {
        int kept = 0;
        for (Input input : store.inputs()) {
            count("inputs", 1);
            if (input.status().equals("ok")) {
                kept++;
                if (!input.sha256().equals(hashes.get(input.article()))) {
                    fault(input.path() + ": not the article that was read");
                }
            }
        }
        if (kept != texts.size()) {
            fault(kept + " inputs are ok, but there are " + texts.size() + " articles");
        }
    }

    private void comparison(Comparison comparison) {
        Map<String, Integer> stories = new HashMap<>();
        comparison
                .stories()
                .forEach(s -> s.articles().forEach(a -> stories.merge(a, 1, Integer::sum)));
        texts.keySet().stream()
                .filter(a -> stories.getOrDefault(a, 0) != 1)
                .sorted()
                .forEach(a -> fault(a + ": in " + stories.getOrDefault(a, 0) + " stories, not 1"));
        stories.keySet().stream()
                .filter(a -> !texts.containsKey(a))
                .sorted()
                .forEach(a -> fault("a story has article " + a + ", which is not there"));
        comparison.threads().forEach(t -> t.sightings().forEach(s -> sighting(t.id(), s)));
        for (Discrepancy discrepancy : comparison.discrepancies()) {
            discrepancy
                    .values()
                    .forEach(v -> v.sightings().forEach(s -> sighting(discrepancy.id(), s)));
        }
        count("stories", comparison.stories().size());
        count("threads", comparison.threads().size());
        count("discrepancies", comparison.discrepancies().size());
    }

    private void sighting(String where, Sighting sighting) {
        String text = texts.getOrDefault(sighting.article(), "");
        boolean inside = sighting.span().end() <= text.length();
        if (!inside || !sighting.span().of(text).equals(sighting.text())) {
            fault(
                    where
                            + ": “"
                            + sighting.text()
                            + "” does not stand at "
                            + sighting.span()
                            + " of "
                            + sighting.article());
        }
    }

    private void count(String what, int n) {
        counts.merge(what, n, Integer::sum);
    }

    private void fault(String message) {
        faults.add(message);
    }
}
