package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Statement;
import parallax.compare.thread.Notice;
import parallax.compare.thread.Sightings;
import parallax.compare.vector.Vectors;
import parallax.model.Document;
import parallax.model.Mention;
import parallax.model.Sentence;
import parallax.model.Sighting;

/// A sentence of an article.
///
/// @param document its article
/// @param sighting where it stands
/// @param statement its words
record Line(Document document, Sighting sighting, Statement statement) {

    /// The sentences of a document that tell of what happened, not of the article.
    static List<Line> of(Document document) {
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Sighting sighting = Sightings.of(document.article(), sentence.span(), "");
            if (!Notice.is(sighting.text())) {
                lines.add(new Line(document, sighting, Statement.of(sighting.text())));
            }
        }
        return lines;
    }

    /// Cosine of the two sentences' vectors.
    double like(Line other, Relator relator) {
        List<Reading> both = relator.read(List.of(sighting.text(), other.sighting.text()));
        return Vectors.dot(
                both.getFirst().vectors().sentence(), both.getLast().vectors().sentence());
    }

    /// Ids of the entities named in it.
    Set<String> entities() {
        Set<String> entities = new HashSet<>();
        for (Mention mention : document.mentions()) {
            if (sighting.span().covers(mention.span()) && !mention.entity().isEmpty()) {
                entities.add(mention.entity());
            }
        }
        return entities;
    }

    String article() {
        return sighting.article();
    }
}
