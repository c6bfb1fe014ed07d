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

/// Finds who and what a text names, and which mentions name the same.
public final class EntityStage implements Stage {

    private final NameTagger names;
    private final States states;
    private final StateFinder finder;
    private final Roles roles;

    private EntityStage(NameTagger names) {
        Lexicon words = Lexicon.load();
        this.names = names;
        this.states = States.load();
        this.finder = new StateFinder(states, words);
        this.roles = new Roles(words);
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
        Findings findings = new Findings(draft.text(), states, roles);
        for (TokenizedSentence sentence : draft.sentences()) {
            List<Chunk> chunks = chunks(names.tag(sentence.tokens()).labels());
            List<StateMention> found = finder.find(sentence.tokens(), chunks);
            found.forEach(state -> findings.addState(sentence, state));
            chunks.stream()
                    .filter(c -> found.stream().noneMatch(s -> c.overlaps(s.from(), s.to())))
                    .forEach(chunk -> findings.addName(sentence, chunk));
        }
        return draft.with(findings.resolve(draft.document()));
    }

    private static List<Chunk> chunks(List<String> labels) {
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0, to; from < labels.size(); from = to) {
            to = from + 1;
            while (to < labels.size() && labels.get(to).equals(labels.get(from))) {
                to++;
            }
            if (!labels.get(from).equals("O")) {
                chunks.add(new Chunk(from, to, type(labels.get(from)), "crf"));
            }
        }
        return chunks;
    }

    private static EntityType type(String label) {
        return switch (label) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            default -> EntityType.PLACE;
        };
    }
}
