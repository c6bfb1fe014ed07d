package parallax.annotate.quote;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// What stands right beside a cue and so is its own: `…, Holt said, and added: “…”` gives the quote
/// to `added`, however much of the sentence `said` might report; and of `“…,” Holt said, adding
/// that …` the end is `adding`'s.
final class Beside {

    /// Up to so many words, with their marks, a stretch after a cue may go on a clause.
    private static final int FRAGMENT = 7;

    private final Passage passage;
    private final Words words;
    private final Map<Integer, BitSet> cues = new HashMap<>();
    private final BitSet inline = new BitSet();
    private final List<Candidate> all;

    private Beside(Passage passage, List<Candidate> all) {
        this.passage = passage;
        this.all = all;
        words = passage.words();
    }

    /// What stands beside the cues of these candidates.
    static Beside of(Passage passage, List<Candidate> candidates) {
        Beside beside = new Beside(passage, candidates);
        candidates.stream().filter(c -> !isMood(c.found())).forEach(beside::add);
        return beside;
    }

    /// True for verbs whose mood marks the speech they stand in: “er sei ‚müde‘”.
    private static boolean isMood(Found found) {
        return found.content().stream().anyMatch(c -> c.overlaps(found.cue()));
    }

    private void add(Candidate candidate) {
        Window window = candidate.window();
        int after = window.cueEnd();
        while (after < words.size() && isJoint(after)) {
            after++;
        }
        own(candidate, after);
        if (after == window.cueEnd() && !isMark(after - 1) && isFragment(after)) {
            inline.set(passage.region(after));
        }
        int before = window.cueStart() - 1;
        while (before >= 0 && (isJoint(before) || isSource(candidate, before))) {
            before--;
        }
        if (begins(before)) {
            own(candidate, before);
        }
    }

    /// True for the first word of a stretch too short for a sentence.
    private boolean isFragment(int word) {
        int end = word;
        while (end - word <= FRAGMENT && passage.region(end) >= 0) {
            end++;
        }
        return end > word && end - word <= FRAGMENT;
    }

    /// True when the stretch around the word begins a sentence or comes after a mark: a stretch
    /// within a clause is that clause's.
    private boolean begins(int word) {
        int first = word;
        while (first >= 0 && passage.region(first) >= 0 && passage.region(first - 1) >= 0) {
            first--;
        }
        return first <= 0
                || words.sentence(first) != words.sentence(first - 1)
                || isMark(first - 1);
    }

    private boolean isMark(int i) {
        Tag tag = passage.tag(i);
        return tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.STOP;
    }

    private void own(Candidate candidate, int word) {
        int region = passage.region(word);
        boolean other = region >= 0 && passage.region(candidate.window().head()) != region;
        if (other && isHere(words.sentence(word), candidate.window().sentence())) {
            cues.computeIfAbsent(region, _ -> new BitSet()).set(candidate.window().head());
        }
    }

    /// True for the cue's own sentence and the one before it in its paragraph: “Never!” she said.
    private boolean isHere(int sentence, int own) {
        return sentence == own || sentence == own - 1 && !passage.startsParagraph(own);
    }

    private boolean isJoint(int i) {
        return passage.region(i) < 0 && (isMark(i) || words.lower(i).equals("that"));
    }

    private boolean isSource(Candidate candidate, int i) {
        return passage.region(i) < 0
                && candidate.found().source().stream()
                        .anyMatch(s -> s.start() <= words.start(i) && words.end(i) <= s.end());
    }

    /// Adds to `closed` the words that are other cues' own.
    void close(Candidate candidate, BitSet closed) {
        Window window = candidate.window();
        for (int i = window.from(); i < window.to(); i++) {
            BitSet owners = cues.get(passage.region(i));
            if (owners != null && !owners.get(window.head()) && !tells(candidate, i, owners)) {
                closed.set(i);
            }
        }
        int cue = candidate.found().cue().start();
        boolean told =
                candidate.found().content().stream().anyMatch(c -> c.end() <= cue && isQuoted(c));
        for (Candidate later : told ? all : List.<Candidate>of()) {
            Span end = later.found().whole();
            boolean own = later.window().sentence() == window.sentence();
            boolean after = later.window().cueStart() >= window.cueEnd();
            if (own && after && end.start() >= later.found().cue().end()) {
                int last = words.sentenceStart(window.sentence() + 1);
                closed.set(
                        later.window().cueStart(),
                        Math.min(last, passage.wordAt(end.end() - 1) + 1));
            }
        }
    }

    /// True when the stretch around the word goes on a clause that the candidate reports together
    /// with its cue: `feared what envoys called “chaos”`. Two clauses side by side, `one sign read
    /// “boats,” another showed a fish`, keep theirs.
    private boolean tells(Candidate candidate, int word, BitSet owners) {
        return inline.get(passage.region(word))
                && owners.stream()
                        .anyMatch(o -> candidate.window().head() < o && reports(candidate, o));
    }

    private boolean reports(Candidate candidate, int word) {
        return candidate.found().content().stream()
                .anyMatch(c -> c.start() <= words.start(word) && words.end(word) <= c.end());
    }

    private boolean isQuoted(Span piece) {
        return passage.region(passage.wordAt(piece.start())) >= 0;
    }
}
