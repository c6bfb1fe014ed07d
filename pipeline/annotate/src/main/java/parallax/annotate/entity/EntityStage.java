package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.annotate.Draft;
import parallax.annotate.Layer;
import parallax.annotate.Stage;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Models;
import parallax.annotate.corenlp.NameTagger;
import parallax.model.EntityType;
import parallax.model.Mention;

/// Finds who and what a text names, and which mentions name the same.
public final class EntityStage implements Stage {

    private final NameTagger names;

    private EntityStage(NameTagger names) {
        this.names = names;
    }

    /// A stage over these models.
    public static EntityStage of(Models models) {
        return new EntityStage(models.names());
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.MENTIONS);
    }

    @Override
    public Draft apply(Draft draft) {
        List<Mention> mentions = new ArrayList<>();
        for (TokenizedSentence sentence : draft.sentences()) {
            add(mentions, sentence);
        }
        return draft.with(draft.document().withMentions(mentions, List.of()));
    }

    private void add(List<Mention> mentions, TokenizedSentence sentence) {
        List<String> labels = names.tag(sentence.tokens()).labels();
        for (int from = 0, to; from < labels.size(); from = to) {
            to = from + 1;
            while (to < labels.size() && labels.get(to).equals(labels.get(from))) {
                to++;
            }
            if (!labels.get(from).equals("O")) {
                mentions.add(Mention.of(type(labels.get(from)), sentence.span(from, to)));
            }
        }
    }

    private static EntityType type(String label) {
        return switch (label) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            default -> EntityType.PLACE;
        };
    }
}
