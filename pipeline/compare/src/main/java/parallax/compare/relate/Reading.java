package parallax.compare.relate;

import java.util.ArrayList;
import java.util.List;
import parallax.compare.text.Statement;
import parallax.compare.vector.WordEmbedder;
import parallax.compare.vector.WordVectors;

/// A statement taken apart, with its vectors.
///
/// @param statement the words
/// @param vectors one vector for the whole and one a token
public record Reading(Statement statement, WordVectors vectors) {

    /// Reads all texts, embedding each once.
    public static List<Reading> of(List<String> texts, WordEmbedder embedder) {
        List<Statement> statements = texts.stream().map(Statement::of).toList();
        List<WordVectors> vectors =
                embedder.embedWords(statements.stream().map(Statement::words).toList());
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            readings.add(new Reading(statements.get(i), vectors.get(i)));
        }
        return readings;
    }
}
