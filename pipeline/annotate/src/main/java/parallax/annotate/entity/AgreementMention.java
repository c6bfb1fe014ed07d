package parallax.annotate.entity;

import java.util.Optional;
import parallax.model.Mention.AgreementSense.As;

/// An agreement found at tokens `[from, to)` of a sentence.
///
/// @param known what the list says of it, if it is there
/// @param as how it is mentioned
/// @param article the article of it that is meant, or empty
/// @param full the full name this mention is short for, or empty when it is itself the name
record AgreementMention(
        int from, int to, Optional<Agreements.Known> known, As as, String article, String full) {

    AgreementMention(int from, int to, Optional<Agreements.Known> known, As as, String article) {
        this(from, to, known, as, article, "");
    }

    /// A mention at `[from, to)` that is short for this one, whose words are `words`.
    AgreementMention shortened(int from, int to, As as, String words) {
        return new AgreementMention(from, to, known, as, "", full.isEmpty() ? words : full);
    }

    static AgreementMention of(int from, int to, As as) {
        return new AgreementMention(from, to, Optional.empty(), as, "");
    }

    int length() {
        return to - from;
    }

    boolean overlaps(AgreementMention other) {
        return from < other.to && other.from < to;
    }
}
