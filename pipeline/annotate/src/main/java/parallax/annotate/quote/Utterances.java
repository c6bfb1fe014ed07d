package parallax.annotate.quote;

import java.util.List;
import java.util.Optional;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Reads a few quoted words right before or after a reporting verb, whose cue the models seldom
/// find: `the crowd echoed “too many.”`, `“Never,” a guard shouted`.
final class Utterances {

    private static final double SCORE = .5;

    private Utterances() {}

    /// The attribution of the stretch to the noun phrase before the verb beside it, if there are.
    static Optional<Found> of(Passage passage, QuotedSpan quoted) {
        return introduced(passage, quoted).or(() -> followed(passage, quoted));
    }

    private static Optional<Found> introduced(Passage passage, QuotedSpan quoted) {
        Words words = passage.words();
        int first = passage.wordAt(quoted.span().start());
        int verb = first - 1;
        boolean reports =
                verb > 0
                        && first < words.size()
                        && passage.cue(verb) != 0
                        && passage.tag(verb).isVerb()
                        && passage.region(verb) < 0
                        && words.sentence(verb) == words.sentence(first);
        return (reports ? subject(passage, verb) : Optional.<Span>empty())
                .map(source -> found(words, quoted, source, verb));
    }

    /// After a comma, question or exclamation inside the marks: a noun phrase, then the verb.
    private static Optional<Found> followed(Passage passage, QuotedSpan quoted) {
        Words words = passage.words();
        String inner = quoted.inner().of(passage.text()).strip();
        boolean goesOn = inner.endsWith(",") || inner.endsWith("!") || inner.endsWith("?");
        int verb = passage.wordAt(quoted.span().end());
        int first = verb;
        while (verb < words.size() && (isHead(passage.tag(verb)) || isPart(passage.tag(verb)))) {
            verb++;
        }
        boolean reports =
                goesOn
                        && verb > first
                        && verb < words.size()
                        && passage.cue(verb) != 0
                        && passage.tag(verb).isVerb()
                        && passage.region(verb) < 0
                        && words.sentence(verb) == words.sentence(first);
        return reports
                ? Optional.of(
                        found(
                                words,
                                quoted,
                                Span.of(words.start(first), words.end(verb - 1)),
                                verb))
                : Optional.empty();
    }

    private static Found found(Words words, QuotedSpan quoted, Span source, int verb) {
        Span cue = Span.of(words.start(verb), words.end(verb));
        return new Found(List.of(quoted.span()), Optional.of(source), cue, verb, SCORE);
    }

    /// The last noun phrase before the verb in its sentence.
    private static Optional<Span> subject(Passage passage, int verb) {
        Words words = passage.words();
        int start = words.sentenceStart(words.sentence(verb));
        int last = verb - 1;
        while (last >= start && !isHead(passage.tag(last))) {
            last--;
        }
        int first = last;
        while (first > start && isPart(passage.tag(first - 1))) {
            first--;
        }
        return last < start
                ? Optional.empty()
                : Optional.of(Span.of(words.start(first), words.end(last)));
    }

    private static boolean isHead(Tag tag) {
        return tag.isNoun() || tag == Tag.PRP;
    }

    private static boolean isPart(Tag tag) {
        return tag.isNoun() || tag == Tag.DT || tag == Tag.JJ;
    }
}
