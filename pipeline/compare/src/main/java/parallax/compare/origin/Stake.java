package parallax.compare.origin;

import java.util.Comparator;
import parallax.model.OriginReason;
import parallax.model.OriginReason.Kind;

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
    OriginReason why(Stake other, String outlet, String decided) {
        if (how.compareTo(other.how) > 0) {
            throw new IllegalArgumentException("the closer stake speaks: " + this);
        }
        return switch (how) {
            case OWN ->
                    switch (other.how) {
                        case OWN ->
                                Houses.plain(name).equals(Houses.plain(other.name))
                                        ? because(Kind.SAME_OUTLET, "same outlet: " + name)
                                        : because(Kind.SAME_OWNER, decided);
                        case CREDIT -> because(Kind.CREDIT, outlet + " credits " + name);
                        case THROUGH -> because(Kind.CITED, outlet + " cites " + name);
                    };
            case CREDIT ->
                    other.how == How.CREDIT
                            ? because(Kind.CREDIT, "both credit " + name)
                            : because(Kind.CREDIT, "both have it from " + name);
            case THROUGH -> because(Kind.CITED, "both through " + name);
        };
    }

    private static OriginReason because(Kind kind, String text) {
        return new OriginReason(kind, text);
    }
}
