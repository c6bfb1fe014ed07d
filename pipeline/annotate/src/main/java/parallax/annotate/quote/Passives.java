package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Finds the source of a passive verb after `by`; its subject is what is reported: “the truce was
/// floated by Holt as a ‘fair option’”.
final class Passives {

    private static final Set<String> BE =
            Set.of("be", "been", "being", "is", "are", "was", "were", "got");

    private Passives() {}

    /// The same with whoever stands after `by` as its source, where the source found is the
    /// subject. People quoted by others (“was quoted by the agency as saying”) stay the source.
    static Found mend(Passage passage, Found found) {
        Optional<Span> subject = found.source().filter(s -> s.end() <= found.cue().start());
        int by = by(passage, found);
        if (subject.isEmpty() || by < 0) {
            return found;
        }
        Words words = passage.words();
        Optional<Span> agent = Bylines.phrase(passage, by + 1);
        if (agent.filter(a -> reportsSpeech(passage, a)).isPresent()) {
            return spoken(passage, found, passage.wordAt(agent.get().end()) + 1);
        }
        if (agent.isEmpty()) {
            return found;
        }
        List<Span> content = new ArrayList<>(Bylines.after(passage, found, agent.get().end()));
        boolean named =
                !content.isEmpty()
                        && !words.lower(passage.wordAt(content.getFirst().start())).equals("as");
        if (!named) {
            content.addFirst(subject.get());
        }
        return found.of(content).by(agent.get());
    }

    /// The same with only what comes after `saying`, where the content holds that.
    private static Found spoken(Passage passage, Found found, int saying) {
        List<Span> content = Bylines.after(passage, found, passage.words().end(saying));
        return content.isEmpty() ? found : found.of(content);
    }

    /// The `by` that ends or follows the cue of a passive verb, or -1.
    private static int by(Passage passage, Found found) {
        Words words = passage.words();
        int first = passage.wordAt(found.cue().start());
        int last = passage.wordAt(found.cue().end() - 1);
        int by = words.lower(last).equals("by") ? last : last + 1;
        boolean here = by > first && by < words.size() && words.lower(by).equals("by");
        if (!here || words.sentence(by) != words.sentence(first)) {
            return -1;
        }
        boolean participle = passage.tag(by - 1) == Tag.VBN || passage.tag(by - 1) == Tag.VBD;
        boolean alone = by - 1 == first;
        return participle && (alone || isPassive(words, first, by)) ? by : -1;
    }

    private static boolean isPassive(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BE.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// True before `as saying`.
    private static boolean reportsSpeech(Passage passage, Span agent) {
        int next = passage.wordAt(agent.end());
        return next < passage.words().size()
                && passage.words().lower(next).equals("as")
                && passage.tag(next + 1) == Tag.VBG;
    }
}
