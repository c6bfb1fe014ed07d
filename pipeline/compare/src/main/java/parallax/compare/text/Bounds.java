package parallax.compare.text;

import parallax.model.Quantity.Bound;

/// Whether two bounded or rounded numbers can both be true.
public final class Bounds {

    private static final double ABOUT = 0.1;
    private static final double OVERSHOOT = 0.25;

    private Bounds() {}

    /// True when `a` and `b` agree: equal, one rounded to the other, or one inside the other's
    /// bound and no more than the last of its digits away (“over 1,500” and 1,520, but not 1,700;
    /// “over five” and five and a half, but not six). Two bounds to one side agree as their limits
    /// do.
    public static boolean agree(double a, Bound boundA, double b, Bound boundB) {
        if (a == b) {
            return !(strict(boundA, boundB) || strict(boundB, boundA));
        }
        if (boundA == Bound.ABOUT || boundB == Bound.ABOUT) {
            return near(a, b, ABOUT);
        }
        if (direction(boundA) != 0 && direction(boundA) == direction(boundB)) {
            return rounded(a, b);
        }
        return fits(a, boundA, b, boundB)
                || fits(b, boundB, a, boundA)
                || boundA == Bound.EXACT && boundB == Bound.EXACT && rounded(a, b);
    }

    /// Whether a number `y` stated of the same thing confirms or denies the claim of `x`: “less
    /// than 40” is denied by 40, confirmed by 38; “40” is confirmed by 40 and by what rounds to it.
    public static Moment.Bearing bearing(double x, Bound boundX, double y, Bound boundY) {
        int wants = direction(boundX);
        int has = direction(boundY);
        if (wants == 0 && has == 0) {
            boolean close = boundX == Bound.ABOUT || boundY == Bound.ABOUT;
            boolean same = x == y || rounded(x, y) || close && near(x, y, ABOUT);
            return same ? Moment.Bearing.CONFIRMS : Moment.Bearing.DENIES;
        }
        if (wants == 0) {
            boolean possible = has * (x - y) >= 0;
            boolean near = possible && near(x, y, OVERSHOOT);
            return near
                    ? Moment.Bearing.CONFIRMS
                    : possible ? Moment.Bearing.OPEN : Moment.Bearing.DENIES;
        }
        if (has == 0) {
            boolean strict = boundX == Bound.OVER || boundX == Bound.UNDER;
            boolean inside = wants * (y - x) > 0 || y == x && !strict;
            return inside ? Moment.Bearing.CONFIRMS : Moment.Bearing.DENIES;
        }
        if (wants != has) {
            return wants * (y - x) > 0 ? Moment.Bearing.OPEN : Moment.Bearing.DENIES;
        }
        return wants * (y - x) >= 0 ? Moment.Bearing.CONFIRMS : Moment.Bearing.OPEN;
    }

    private static int direction(Bound bound) {
        return switch (bound) {
            case EXACT, ABOUT -> 0;
            case OVER, AT_LEAST -> 1;
            case UNDER, AT_MOST -> -1;
        };
    }

    private static boolean strict(Bound one, Bound other) {
        return one == Bound.OVER && other == Bound.UNDER;
    }

    private static boolean fits(double limit, Bound bound, double value, Bound other) {
        return switch (bound) {
            case OVER, AT_LEAST ->
                    value >= limit && other != Bound.UNDER && isWithinDigit(limit, value);
            case UNDER, AT_MOST ->
                    value <= limit && other != Bound.OVER && isWithinDigit(limit, value);
            case EXACT, ABOUT -> false;
        };
    }

    private static boolean isWithinDigit(double limit, double value) {
        return Math.abs(value - limit) < step(limit) && near(limit, value, OVERSHOOT);
    }

    private static boolean near(double a, double b, double share) {
        return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
    }

    /// True when the rounder of the two is the other rounded to its own precision.
    private static boolean rounded(double a, double b) {
        return roundsTo(a, b) || roundsTo(b, a);
    }

    private static boolean roundsTo(double exact, double round) {
        double step = step(round);
        return step >= 10 * step(exact) && Math.abs(exact - round) <= step / 2 && round >= 10;
    }

    private static double step(double value) {
        double step = 1;
        while (step * 10 <= Math.abs(value) && value % (step * 10) == 0) {
            step *= 10;
        }
        return value == Math.rint(value) ? step : 0.01;
    }
}
