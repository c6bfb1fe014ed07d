package parallax.compare.relate;

import java.util.ArrayList;
import java.util.List;
import parallax.compare.text.Amount;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.compare.vector.Vectors;
import parallax.compare.vector.WordEmbedder;
import parallax.model.Embedder;
import parallax.model.Relation;

/// Tells how statements relate.
public final class Relator {

    private final WordEmbedder embedder;

    private Relator(WordEmbedder embedder) {
        this.embedder = embedder;
    }

    /// A relator on `embedder`, which stays the caller's to close.
    public static Relator of(Embedder embedder) {
        return new Relator(WordEmbedder.of(embedder));
    }

    /// Reads texts for [#relate(Reading, Reading)].
    public List<Reading> read(List<String> texts) {
        return Reading.of(texts, embedder);
    }

    /// The relation of two sentences.
    public Relation relate(String a, String b) {
        List<Reading> readings = read(List.of(a, b));
        return relate(readings.get(0), readings.get(1));
    }

    /// The relation of two statements already read.
    public Relation relate(Reading a, Reading b) {
        Alignment alignment = Alignment.of(a, b);
        double cosine = Vectors.dot(a.vectors().sentence(), b.vectors().sentence());
        double covered = Math.min(forth(a, alignment), back(b, alignment));
        double z = -13 + 9 * cosine + 10 * covered;
        List<String> why = new ArrayList<>();
        String clash = clash(a.statement(), b.statement());
        why.add("vectors %.2f, words covered %.2f".formatted(cosine, covered));
        double score = 1 / (1 + Math.exp(-z));
        if (!clash.isEmpty() && score > 0.3) {
            why.add(clash);
            return new Relation(Relation.Label.CONTRADICT, score * 0.5, why);
        }
        return new Relation(
                score >= 0.5 ? Relation.Label.SAME : Relation.Label.DIFFERENT, score, why);
    }

    private static double forth(Reading a, Alignment alignment) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < a.statement().tokens().size(); i++) {
            if (a.statement().tokens().get(i).isContent()) {
                sum += alignment.best(i);
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    private static double back(Reading b, Alignment alignment) {
        double sum = 0;
        int n = 0;
        for (int j = 0; j < b.statement().tokens().size(); j++) {
            if (b.statement().tokens().get(j).isContent()) {
                sum += alignment.bestBack(j);
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    private static String clash(Statement a, Statement b) {
        for (Amount x : a.amounts()) {
            for (Amount y : b.amounts()) {
                boolean comparable = x.unit().equals(y.unit()) && x.head().equals(y.head());
                if (comparable && !x.agrees(y)) {
                    return "“%s” against “%s”"
                            .formatted(x.span().of(a.text()), y.span().of(b.text()));
                }
            }
        }
        long negatedA = a.tokens().stream().filter(Statement::isNegation).count();
        long negatedB = b.tokens().stream().filter(Statement::isNegation).count();
        return negatedA % 2 == negatedB % 2 ? "" : "one is negated: " + negation(a, b);
    }

    private static String negation(Statement a, Statement b) {
        for (Token token : a.tokens()) {
            if (Statement.isNegation(token)) {
                return token.text();
            }
        }
        return b.tokens().stream()
                .filter(Statement::isNegation)
                .map(Token::text)
                .findFirst()
                .orElse("");
    }
}
