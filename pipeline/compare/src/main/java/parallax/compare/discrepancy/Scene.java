package parallax.compare.discrepancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.relate.Relator;
import parallax.compare.text.Amount;
import parallax.compare.thread.Saying;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Document;
import parallax.model.Sighting;
import parallax.model.Story;

/// What the finders look at: one story with its documents and the claims read in them.
final class Scene {

    private final Story story;
    private final List<Document> documents;
    private final List<Saying> all;
    private final List<Line> lines;
    private final Map<Sighting, Saying> sayings = new HashMap<>();
    private final Map<String, List<Amount>> amounts = new HashMap<>();
    private final Relator relator;

    Scene(Story story, List<Document> documents, List<Saying> sayings, Relator relator) {
        this.story = story;
        this.documents = documents;
        this.relator = relator;
        this.all = List.copyOf(sayings);
        this.lines = documents.stream().flatMap(d -> Line.of(d).stream()).toList();
        sayings.forEach(s -> this.sayings.putIfAbsent(s.sighting(), s));
    }

    List<Document> documents() {
        return documents;
    }

    Relator relator() {
        return relator;
    }

    /// All claims.
    List<Saying> sayings() {
        return all;
    }

    /// The claim seen at a thread's sighting.
    Saying saying(Sighting sighting) {
        return sayings.get(sighting);
    }

    /// All numbers an article names, in its order.
    List<Amount> amounts(String article) {
        return amounts.computeIfAbsent(article, this::read);
    }

    private List<Amount> read(String article) {
        return lines.stream()
                .filter(l -> l.article().equals(article))
                .flatMap(l -> l.statement().amounts().stream())
                .toList();
    }

    /// The sentences of all documents, in their order.
    List<Line> lines() {
        return lines;
    }

    /// What a finding amounts to, about no thread in particular.
    List<Discrepancy> close(Finding finding, Kind kind, String about) {
        return finding.close(story, "", kind, about);
    }

    /// What a finding amounts to inside a thread.
    List<Discrepancy> close(Finding finding, String thread, Kind kind, String about) {
        return finding.close(story, thread, kind, about);
    }
}
