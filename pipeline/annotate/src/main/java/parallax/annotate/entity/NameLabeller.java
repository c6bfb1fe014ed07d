package parallax.annotate.entity;

import java.util.List;
import parallax.annotate.Token;
import parallax.annotate.corenlp.NameTagger;

/// Says which tokens of a sentence name whom or what: [NameModel] alone, or with [DoubtModel].
@FunctionalInterface
public interface NameLabeller {

    /// What a sentence's tokens name.
    ///
    /// @param labels one of [NameLabels] for each token
    /// @param states what is known of states in it
    record Labelled(int[] labels, StateOpinion states) {}

    /// The labels of a sentence.
    ///
    /// @param tokens the sentence
    /// @param tagging what CoreNLP says of it
    /// @param features what [NameFeatures] makes of it
    Labelled label(List<Token> tokens, NameTagger.Tagging tagging, int[][] features);
}
