package parallax.compare.thread;

import java.util.ArrayList;
import java.util.List;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Token;
import parallax.model.Claim;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Sighting;

/// A claim of one article, read and ready to be compared.
///
/// @param sighting where it stands
/// @param document its article
/// @param claim the claim, or none when only the sentence is known
/// @param reading its words and vectors
public record Saying(Sighting sighting, Document document, List<Claim> claim, Reading reading) {

    private static final int TELLING = 4;

    /// All claims of the documents; the sentences of a document that has no claims.
    public static List<Saying> of(List<Document> documents, Relator relator) {
        List<Sighting> sightings = new ArrayList<>();
        List<Document> owners = new ArrayList<>();
        List<List<Claim>> claims = new ArrayList<>();
        for (Document document : documents) {
            for (Claim claim : document.claims()) {
                sightings.add(Sightings.of(document.article(), claim.span(), claim.id()));
                owners.add(document);
                claims.add(List.of(claim));
            }
            List<Sentence> rest = document.claims().isEmpty() ? document.sentences() : List.of();
            for (Sentence sentence : rest) {
                sightings.add(Sightings.of(document.article(), sentence.span(), ""));
                owners.add(document);
                claims.add(List.of());
            }
        }
        List<Reading> readings = relator.read(sightings.stream().map(Sighting::text).toList());
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            sayings.add(
                    new Saying(sightings.get(i), owners.get(i), claims.get(i), readings.get(i)));
        }
        return sayings;
    }

    /// True when it has words enough to be compared.
    boolean isTelling() {
        return reading.statement().tokens().stream().filter(Token::isContent).count() >= TELLING;
    }

    /// Id of its article.
    public String article() {
        return sighting.article();
    }
}
