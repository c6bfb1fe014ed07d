package parallax.compare.text;

/// A calendar date as far as a sentence gives it, with the word that places an event against it.
///
/// @param year 0 when not given
/// @param month 1 to 12, 0 when not given
/// @param day 1 to 31, 0 when not given
/// @param side whether the event lies at, before or after it
/// @param first index of its first token
/// @param last index of its last token, inclusive
public record Moment(int year, int month, int day, Side side, int first, int last) {

    /// Where the event lies: on the date, before or after it, or not after or not before it.
    public enum Side {
        AT,
        BEFORE,
        AFTER,
        UNTIL,
        SINCE;

        private boolean isLater() {
            return this == AFTER || this == SINCE;
        }

        private boolean holdsItsDate() {
            return this == UNTIL || this == SINCE;
        }
    }

    /// How a stated moment bears on a claimed one.
    public enum Bearing {
        CONFIRMS,
        DENIES,
        OPEN
    }

    /// Whether `other`, taken as the time of the same event, confirms or denies this.
    public Bearing borneBy(Moment other) {
        int order = compare(other);
        boolean finer = order == 0 && (other.granularity() < granularity());
        if (side == Side.AT) {
            return order == 0
                    ? Bearing.CONFIRMS
                    : other.side == Side.AT ? Bearing.DENIES : Bearing.OPEN;
        }
        boolean opposed = other.side != Side.AT && other.side.isLater() != side.isLater();
        if (order == 0) {
            boolean confirmed = other.side == Side.AT ? side.holdsItsDate() : !opposed;
            return confirmed ? Bearing.CONFIRMS : finer ? Bearing.OPEN : Bearing.DENIES;
        }
        boolean later = order < 0;
        if (opposed) {
            return Bearing.OPEN;
        }
        return later == side.isLater() ? Bearing.CONFIRMS : Bearing.DENIES;
    }

    /// Compares on the parts both give: negative when this is earlier.
    private int compare(Moment other) {
        if (year > 0 && other.year > 0 && year != other.year) {
            return Integer.compare(year, other.year);
        }
        if (month > 0 && other.month > 0 && month != other.month) {
            return Integer.compare(month, other.month);
        }
        return day > 0 && other.day > 0 ? Integer.compare(day, other.day) : 0;
    }

    /// How near two dates are by the parts both give: 1 when these are equal, one half when they
    /// are `scale` days apart.
    public double nearness(Moment other, double scale) {
        double days = 0;
        if (year > 0 && other.year > 0) {
            days += 365.25 * (year - other.year);
        }
        if (month > 0 && other.month > 0) {
            days += 30.4 * (month - other.month);
        }
        if (day > 0 && other.day > 0) {
            days += day - other.day;
        }
        return 1 / (1 + Math.abs(days) / scale);
    }

    /// True when both give a part that can be compared.
    public boolean isComparable(Moment other) {
        return year > 0 && other.year > 0 || month > 0 && other.month > 0;
    }

    /// True when the number is part of this date.
    boolean covers(Amount amount) {
        return first <= amount.first() && amount.last() <= last;
    }

    private int granularity() {
        return (year > 0 ? 1 : 0) + (month > 0 ? 1 : 0) + (day > 0 ? 1 : 0);
    }
}
