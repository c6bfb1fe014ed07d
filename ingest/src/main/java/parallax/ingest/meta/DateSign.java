package parallax.ingest.meta;

import java.time.LocalDate;
import parallax.model.DateSource;
import parallax.model.Published;

/// One statement of a date on a page.
///
/// @param value the date as stated
/// @param place where it stands
/// @param label what the words around it call it: bits of [MarkCues]
/// @param isAlone true when its element or line holds little else
/// @param isSwapped true for the less likely reading of day and month
record DateSign(Published value, Place place, int label, boolean isAlone, boolean isSwapped) {

    /// Where a date stands on the page.
    ///
    /// @param kind what sort of place it is
    /// @param gap elements or lines from the headline to it, negative before the headline
    /// @param rank how many others of its sort stand nearer to the page's start
    /// @param alike how many elements have the same class and id: many in a list of teasers
    /// @param isAside true inside teasers, comments and the like
    record Place(Kind kind, int gap, int rank, int alike, boolean isAside) {}

    /// Where a date stands.
    enum Kind {
        LINKED(DateSource.JSON_LD),
        LINKED_MODIFIED(DateSource.JSON_LD),
        LINKED_CREATED(DateSource.JSON_LD),
        LINKED_PAGE(DateSource.JSON_LD),
        META(DateSource.META),
        META_PLAIN(DateSource.META),
        META_MODIFIED(DateSource.META),
        TIME_PUBLISHED(DateSource.TIME),
        TIME_MODIFIED(DateSource.TIME),
        TIME(DateSource.TIME),
        CLASS_PUBLISHED(DateSource.VISIBLE),
        CLASS_MODIFIED(DateSource.VISIBLE),
        LINE(DateSource.VISIBLE),
        FAR_LINE(DateSource.VISIBLE),
        OPENING(DateSource.VISIBLE),
        TITLE(DateSource.VISIBLE),
        URL(DateSource.URL);

        private final DateSource source;

        Kind(DateSource source) {
            this.source = source;
        }

        DateSource source() {
            return source;
        }

        boolean isMark() {
            return compareTo(TIME_PUBLISHED) >= 0 && compareTo(CLASS_MODIFIED) <= 0;
        }
    }

    /// A statement that is not near anything.
    static DateSign of(Published value, Kind kind) {
        return new DateSign(value, new Place(kind, 0, 0, 1, false), 0, false, false);
    }

    /// What sort of place it stands in.
    Kind kind() {
        return place.kind();
    }

    /// The calendar day; only signs of known dates are made.
    LocalDate day() {
        return value.day().orElseThrow();
    }
}
