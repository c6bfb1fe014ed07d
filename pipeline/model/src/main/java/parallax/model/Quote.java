package parallax.model;

import java.util.List;
import java.util.Locale;

/// Something somebody is reported to have said, written or thought, or a quoted expression.
///
/// @param kind how it is presented
/// @param content the words reported, quotation marks included where they stand
/// @param source whose words they are
/// @param cue the words that mark the attribution, or [Cue#NONE]
/// @param pieces the parts of the content, in order, when source or cue interrupt it (“…,” she
///   said, “…”); otherwise the content alone
public record Quote(Kind kind, Span content, Attribution source, Cue cue, List<Span> pieces)
        implements Annotation {

    /// Copies the pieces; refuses pieces outside the content.
    public Quote {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty() || !pieces.stream().allMatch(content::covers)) {
            throw new IllegalArgumentException(pieces + " not inside " + content);
        }
    }

    /// A quote whose content is one piece.
    public Quote(Kind kind, Span content, Attribution source, Cue cue) {
        this(kind, content, source, cue, List.of(content));
    }

    @Override
    public Span span() {
        return content;
    }

    /// How the words are presented.
    public enum Kind {
        /// All inside quotation marks.
        DIRECT,
        /// No quotation marks.
        INDIRECT,
        /// Partly inside quotation marks.
        MIXED,
        /// Marks that do not quote speech: scare quotes, titles, options.
        SCARE;

        /// The word of the output contract.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
