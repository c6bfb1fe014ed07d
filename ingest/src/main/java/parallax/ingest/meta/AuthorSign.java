package parallax.ingest.meta;

import java.util.List;

/// One statement of who wrote an article, as a page makes it.
///
/// @param names people or desks, cleaned of roles, dates and the outlet; empty for the statement
///   that nobody is named
/// @param kind where it stands
/// @param gap elements or lines from the headline to it, negative before the headline
/// @param alike how many elements have the same class and id: many in a list of teasers
/// @param isAside true inside teasers, comments and the like
record AuthorSign(List<String> names, Kind kind, int gap, int alike, boolean isAside) {

    /// Where a name stands.
    enum Kind {
        LINKED,
        META,
        META_PLAIN,
        CUED,
        FAR_CUED,
        MARKED,
        CLASSED,
        NAME_LINE,
        DATED_LINE,
        NONE;

        boolean isMark() {
            return this == MARKED || this == CLASSED;
        }

        boolean isLine() {
            return this == CUED || this == FAR_CUED || this == NAME_LINE || this == DATED_LINE;
        }
    }

    AuthorSign {
        names = List.copyOf(names);
    }

    /// A statement that is not near anything.
    static AuthorSign of(List<String> names, Kind kind) {
        return new AuthorSign(names, kind, 0, 1, false);
    }

    /// What the names have in common with other ways of writing them.
    List<String> keys() {
        return names.stream().map(TextKey::of).sorted().toList();
    }
}
