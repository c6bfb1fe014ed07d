package parallax.compare.thread;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Neutral;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.compare.vector.Vectors;
import parallax.compare.vector.WordVectors;
import parallax.model.Block;
import parallax.model.Claim;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Sighting;
import parallax.model.Span;

/// A claim of one article, read and ready to be compared.
///
/// @param sighting where it stands
/// @param document its article
/// @param claim the claim, or none when only the sentence is known
/// @param reading its words, and its vectors where another article may say the same
/// @param neutral its words with their values made alike, see [Neutral]
public record Saying(
        Sighting sighting, Document document, List<Claim> claim, Reading reading, String neutral) {

    private static final int TELLING = 3;

    private record Found(Sighting sighting, Document document, List<Claim> claim) {}

    /// All claims of the documents, and the sentences of their running text that no claim is in.
    /// Those that no other article has words in common with have no vectors.
    public static List<Saying> of(List<Document> documents, Relator relator) {
        List<Found> found = new ArrayList<>();
        documents.forEach(d -> find(d, found));
        List<Statement> statements =
                found.stream().map(f -> Statement.of(f.sighting.text())).toList();
        List<String> articles = found.stream().map(f -> f.sighting.article()).toList();
        List<Boolean> kin = new Kinship(articles, statements).haveKin();
        List<String> read =
                IntStream.range(0, found.size())
                        .filter(kin::get)
                        .mapToObj(i -> found.get(i).sighting.text())
                        .toList();
        Iterator<Reading> readings = relator.read(read).iterator();
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Reading words = new Reading(statements.get(i), WordVectors.NONE);
            sayings.add(of(found.get(i), kin.get(i) ? readings.next() : words));
        }
        return List.copyOf(sayings);
    }

    private static Saying of(Found found, Reading reading) {
        String neutral = Neutral.of(reading.statement());
        return new Saying(found.sighting, found.document, found.claim, reading, neutral);
    }

    private static void find(Document document, List<Found> found) {
        String text = document.article().text();
        for (Claim claim : document.claims()) {
            if (!Notice.is(claim.span().of(text))) {
                Sighting sighting = Sightings.of(document.article(), claim.span(), claim.id());
                found.add(new Found(sighting, document, List.of(claim)));
            }
        }
        for (Sentence sentence : document.sentences()) {
            Span span = sentence.span();
            boolean bare = document.claims().stream().noneMatch(c -> c.span().overlaps(span));
            if (bare && !isHeading(document, span) && !Notice.is(span.of(text))) {
                Sighting sighting = Sightings.of(document.article(), span, "");
                found.add(new Found(sighting, document, List.of()));
            }
        }
    }

    private static boolean isHeading(Document document, Span sentence) {
        return document.article().blocks().stream()
                .filter(b -> b.span().covers(sentence))
                .anyMatch(b ->
                        b.role() == Block.Role.HEADING
                                || b.role() == Block.Role.QUESTION
                                || b.role() == Block.Role.CAPTION);
    }

    /// Cosine of its vector and that of `other`, 0 where either has none.
    public double like(Saying other) {
        float[] mine = reading.vectors().sentence();
        float[] theirs = other.reading.vectors().sentence();
        return mine.length == theirs.length ? Vectors.dot(mine, theirs) : 0;
    }

    /// True when it has vectors, states something, and has words enough to be compared: not just
    /// names and titles.
    boolean isTelling() {
        return isRead() && !isQuestion() && hasWords();
    }

    /// True when it asks, perhaps within quotation marks.
    private boolean isQuestion() {
        String text = reading.statement().text();
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.indexOf('?', end) >= 0 || text.indexOf('？', end) >= 0;
    }

    private boolean hasWords() {
        List<Token> words = reading.statement().tokens().stream().filter(Token::isContent).toList();
        return words.size() >= TELLING && !words.stream().allMatch(Token::isCapital);
    }

    /// True when making its values alike changes it.
    boolean hasValues() {
        return !neutral.isEmpty() && !neutral.equals(reading.statement().text());
    }

    /// True when it has vectors.
    public boolean isRead() {
        return reading.vectors().sentence().length > 0;
    }

    /// How surely it says the same as `other` once the values of both are taken as alike, 0 to 1; 0
    /// where either has no vectors. The neutral words are read when first asked for.
    public double sameButForValues(Saying other, Relator relator) {
        if (!isRead() || !other.isRead()) {
            return 0;
        }
        return Bond.same(neutral(relator), other.neutral(relator), relator);
    }

    private Reading neutral(Relator relator) {
        return hasValues() ? relator.read(List.of(neutral)).getFirst() : reading;
    }

    /// Id of its article.
    public String article() {
        return sighting.article();
    }
}
