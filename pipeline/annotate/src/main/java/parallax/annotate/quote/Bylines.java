package parallax.annotate.quote;

import java.util.List;
import java.util.Optional;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Finds the source of a reporting noun after `by`: “the claim by Holt that”.
final class Bylines {

    private Bylines() {}

    /// The same with the head of a relative clause as its source, where the source found is only
    /// what that clause ends with: “Holt, who checked it for the lenders, wrote”.
    static Found withHead(Passage passage, Found found) {
        Words words = passage.words();
        if (found.source().isEmpty()) {
            return found;
        }
        int first = passage.wordAt(found.source().get().start());
        int next = passage.wordAt(found.source().get().end());
        int cue = passage.wordAt(found.cue().start());
        boolean beside = cue >= next && cue <= next + 1;
        int relative = first - 1;
        int start = words.sentenceStart(words.sentence(first));
        while (relative > start && passage.tag(relative) != Tag.WH) {
            relative--;
        }
        boolean clause = relative > start + 1 && passage.tag(relative - 1) == Tag.COMMA;
        if (!beside || !clause || passage.tag(first - 1) != Tag.IN) {
            return found;
        }
        int from = relative - 1;
        while (from > start && isPhrase(passage.tag(from - 1))) {
            from--;
        }
        return from == relative - 1
                ? found
                : found.by(Span.of(words.start(from), words.end(relative - 2)));
    }

    /// The same with the noun phrase after `by`, where the cue is a noun and its source is missing
    /// or a mere article.
    static Found mend(Passage passage, Found found) {
        Words words = passage.words();
        int by = passage.wordAt(found.cue().end() - 1) + 1;
        boolean noun = passage.tag(found.head()).isNoun();
        if (!noun || !lacksSource(passage, found) || by >= words.size()) {
            return found;
        }
        if (!words.lower(by).equals("by") || words.sentence(by) != words.sentence(by - 1)) {
            return found;
        }
        Optional<Span> source = phrase(passage, by + 1);
        List<Span> content = source.map(f -> after(passage, found, f.end())).orElse(List.of());
        return content.isEmpty() ? found : found.of(content).by(source.get());
    }

    /// The noun phrase that begins at the word, if one does.
    static Optional<Span> phrase(Passage passage, int from) {
        int to = from;
        while (to < passage.words().size() && isPhrase(passage.tag(to))) {
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(Span.of(passage.words().start(from), passage.words().end(to - 1)));
    }

    /// The content without what stands before `end`.
    static List<Span> after(Passage passage, Found found, int end) {
        return found.content().stream()
                .map(c -> after(c, end, passage.words(), passage))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean lacksSource(Passage passage, Found found) {
        return found.source()
                .filter(s -> passage.tag(passage.wordAt(s.start())) != Tag.DT || s.length() > 3)
                .isEmpty();
    }

    /// The piece without what stands before `end`.
    private static Optional<Span> after(Span piece, int end, Words words, Passage passage) {
        if (piece.start() >= end || piece.end() <= end) {
            return piece.start() >= end ? Optional.of(piece) : Optional.empty();
        }
        int first = passage.wordAt(end);
        return words.start(first) < piece.end()
                ? Optional.of(Span.of(words.start(first), piece.end()))
                : Optional.empty();
    }

    private static boolean isPhrase(Tag tag) {
        return tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.PRP_POSS;
    }
}
