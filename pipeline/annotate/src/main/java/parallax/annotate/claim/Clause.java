package parallax.annotate.claim;

import java.util.Optional;
import java.util.Set;
import parallax.annotate.quote.Passage;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// The words of a statement, cut down to what it states.
///
/// @param passage the text
/// @param from first word
/// @param to one past the last
record Clause(Passage passage, int from, int to) {

    /// States of quotation marks, as [Passage#quoteState] gives them.
    private static final int OPENING = 1;

    private static final int CLOSING = 3;

    /// Fewer words state nothing that could be checked; a number makes up for one.
    private static final int LEAST = 4;

    /// The clause within a span, without quotation marks, linking words and marks at its ends;
    /// empty when nothing is stated in it.
    static Optional<Clause> of(Passage passage, Span span) {
        int from = passage.wordAt(span.start());
        int to = from;
        while (to < passage.words().size() && passage.words().start(to) < span.end()) {
            to++;
        }
        return new Clause(passage, from, to).trimmed();
    }

    private Optional<Clause> trimmed() {
        int first = from;
        int last = to;
        while (first < last && (isMark(first) || isOpener(first))) {
            if (isPaired(first, last - 1, OPENING)) {
                break;
            }
            first++;
        }
        while (first < last && isLoose(last - 1) && !isPaired(last - 1, first, CLOSING)) {
            last--;
        }
        Clause clause = new Clause(passage, first, last);
        int weight = last - first + (clause.counts() ? 1 : 0);
        return weight >= LEAST && clause.states() ? Optional.of(clause) : Optional.empty();
    }

    /// True when it tells a number: “12 people died”.
    private boolean counts() {
        for (int i = from; i < to; i++) {
            if (tag(i) == Tag.CD) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpener(int i) {
        return ClauseWords.OPENERS.contains(word(i))
                || passage.tag(i) == Tag.BRACKET && !isClosed(i);
    }

    private boolean isLoose(int i) {
        boolean bracket = passage.tag(i) == Tag.BRACKET && !isClosed(i);
        return isMark(i) || passage.tag(i) == Tag.CC || bracket || leadsOn(i);
    }

    /// True for `that`, and for `adding` after a mark, which tell that somebody's words follow.
    private boolean leadsOn(int i) {
        boolean adds = passage.tag(i) == Tag.VBG && passage.cue(i) != 0 && isMark(i - 1);
        return adds || word(i).equals("that");
    }

    /// True for a bracket whose fellow stands in the clause.
    private boolean isClosed(int bracket) {
        int step = opens(bracket) ? 1 : -1;
        int depth = 0;
        for (int i = bracket; i >= from && i < to; i += step) {
            if (passage.tag(i) == Tag.BRACKET) {
                depth += opens(i) == opens(bracket) ? 1 : -1;
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int bracket) {
        return "([".contains(word(bracket));
    }

    /// True for a quotation mark whose fellow stands between it and `end`, before `end`: it has to
    /// stay.
    private boolean isPaired(int mark, int end, int state) {
        int region = passage.region(mark);
        boolean due = passage.quoteState(mark) == state;
        return due && region >= 0 && passage.region(end) != region;
    }

    private boolean isMark(int i) {
        Tag tag = passage.tag(i);
        boolean mark = tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.COLON || tag == Tag.QUOTE;
        return mark && word(i).length() <= 3 && !Character.isLetterOrDigit(word(i).charAt(0));
    }

    /// True when there is a finite verb, or an infinitive that tells what is to be done.
    private boolean states() {
        for (int i = from; i < to; i++) {
            boolean infinitive = passage.tag(i) == Tag.VB && i <= from + 3;
            if (passage.tag(i).isFinite() || infinitive) {
                return true;
            }
        }
        return false;
    }

    /// True when it states something by itself: it has a finite verb outside its relative and
    /// subordinate clauses, or begins with an infinitive.
    boolean isWhole() {
        boolean infinitive = tag(from) == Tag.TO || tag(from) == Tag.VB;
        return infinitive || hasMainVerb(passage, from, to);
    }

    /// True when the words `[from, to)` have a finite verb that no relative or subordinate clause
    /// holds.
    static boolean hasMainVerb(Passage passage, int from, int to) {
        boolean held = false;
        for (int i = from; i < to; i++) {
            Tag tag = passage.tag(i);
            if (tag.isFinite()) {
                if (!held) {
                    return true;
                }
                held = tag == Tag.MD;
            } else if (tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.COLON) {
                held = false;
            } else if (tag == Tag.WH || holds(passage.words().lower(i), i > from)) {
                held = true;
            }
        }
        return false;
    }

    private static boolean holds(String word, boolean inside) {
        return ClauseWords.SUBORDINATORS.contains(word) || inside && word.equals("that");
    }

    /// The word at `i` in lower case.
    String word(int i) {
        return passage.words().lower(i);
    }

    /// Tag of the word at `i`.
    Tag tag(int i) {
        return passage.tag(i);
    }

    /// One past the last word of the main clause: where the first clause under its verb begins.
    int mainEnd() {
        boolean verb = false;
        for (int i = from; i < to; i++) {
            boolean under =
                    tag(i) == Tag.WH || ClauseWords.UNDER.contains(word(i)) || tag(i) == Tag.COLON;
            if (verb && under) {
                return i;
            }
            verb |= tag(i).isFinite();
        }
        return to;
    }

    /// True when one of the words of the main clause is in the set.
    boolean says(Set<String> known) {
        return new Clause(passage, from, mainEnd()).has(known);
    }

    /// True when one of the words is in the set.
    boolean has(Set<String> known) {
        for (int i = from; i < to; i++) {
            if (known.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /// Where the clause stands.
    Span span() {
        Words words = passage.words();
        return Span.of(words.start(from), words.end(to - 1));
    }
}
