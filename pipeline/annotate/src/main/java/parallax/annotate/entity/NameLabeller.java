package parallax.annotate.entity;

import java.util.List;
import parallax.annotate.Token;
import parallax.annotate.corenlp.NameTagger;

/// Says which tokens of a sentence name whom or what: [NameModel] alone, or with [DoubtModel].
@FunctionalInterface
public interface NameLabeller {

    /// One of [NameLabels] for each token.
    ///
    /// @param tokens the sentence
    /// @param tagging what CoreNLP says of it
    /// @param features what [NameFeatures] makes of it
    int[] labels(List<Token> tokens, NameTagger.Tagging tagging, int[][] features);
}
