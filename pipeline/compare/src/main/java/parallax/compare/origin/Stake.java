package parallax.compare.origin;

import java.util.Comparator;

/// That an article goes back to a house.
///
/// @param house the house, by its name in [Houses]
/// @param how why the article goes back to it
/// @param name the house as the article words it
record Stake(String house, How how, String name) {

    static final Comparator<Stake> ORDER =
            Comparator.comparing(Stake::how).thenComparing(Stake::house).thenComparing(Stake::name);

    /// How an article goes back to a house, the closest first.
    enum How {
        OWN,
        CREDIT,
        THROUGH
    }

    /// True when an article gives a claim as another's report, and that other is of `house`.
    boolean isCiting(String house) {
        return how == How.THROUGH && this.house.equals(house);
    }

    /// Why two articles with a stake in one house are one origin. `decided` is the user's decision
    /// that joined outlets in that house, or empty.
    String why(Stake other, String outlet, String decided) {
        if (how.compareTo(other.how) > 0) {
            throw new IllegalArgumentException("the closer stake speaks: " + this);
        }
        return switch (how) {
            case OWN ->
                    switch (other.how) {
                        case OWN ->
                                Houses.plain(name).equals(Houses.plain(other.name))
                                        ? "same outlet: " + name
                                        : decided;
                        case CREDIT -> outlet + " credits " + name;
                        case THROUGH -> outlet + " cites " + name;
                    };
            case CREDIT ->
                    other.how == How.CREDIT ? "both credit " + name : "both have it from " + name;
            case THROUGH -> "both through " + name;
        };
    }
}
