package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.compare.thread.Sightings;
import parallax.compare.vector.Vectors;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Sighting;

/// A sentence of an article, read.
///
/// @param document its article
/// @param sighting where it stands
/// @param reading its words and vectors
record Line(Document document, Sighting sighting, Reading reading) {

    /// The sentences of all documents that `wanted` asks for, each embedded once.
    static List<Line> of(List<Document> documents, Relator relator, Predicate<Statement> wanted) {
        List<Document> owners = new ArrayList<>();
        List<Sighting> sightings = new ArrayList<>();
        for (Document document : documents) {
            for (Sentence sentence : document.sentences()) {
                Sighting sighting = Sightings.of(document.article(), sentence.span(), "");
                if (wanted.test(Statement.of(sighting.text()))) {
                    owners.add(document);
                    sightings.add(sighting);
                }
            }
        }
        List<Reading> readings = relator.read(sightings.stream().map(Sighting::text).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            lines.add(new Line(owners.get(i), sightings.get(i), readings.get(i)));
        }
        return lines;
    }

    /// Cosine of the two sentences' vectors.
    double like(Line other) {
        return Vectors.dot(reading.vectors().sentence(), other.reading.vectors().sentence());
    }

    List<Token> tokens() {
        return reading.statement().tokens();
    }

    String article() {
        return sighting.article();
    }
}
