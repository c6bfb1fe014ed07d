package parallax.compare.discrepancy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.text.Tokens;

/// What a person is said to be.
///
/// @param words as written, without article
/// @param of what follows them, such as “of Blue and White”, or empty
/// @param noun the noun that carries it, equal for words of one meaning
/// @param field what it is the minister, secretary or adviser of, or empty
/// @param former whether it is past
/// @param stated whether it is told of the person (“who is currently …”, “X, the …”), not only put
///   before the name as a title, which people keep for life
/// @param then whether it is told of another time (“who was …”, “his first …”), which leaves open
///   whether it still is so
record Role(
        String words,
        String of,
        String noun,
        String field,
        boolean former,
        boolean stated,
        boolean then) {

    private static final Set<String> VAGUE =
            Set.of(
                    "official",
                    "leader",
                    "lawmaker",
                    "expert",
                    "executive",
                    "delegate",
                    "deputy",
                    "mr",
                    "mr.",
                    "mrs",
                    "mrs.",
                    "ms",
                    "ms.",
                    "dr",
                    "dr.");
    private static final Set<String> KIN =
            Set.of("wife", "husband", "father", "mother", "brother", "sister", "son", "daughter");
    private static final Set<String> RANKS =
            Set.of("general", "colonel", "admiral", "captain", "lieutenant", "major");
    private static final Set<String> RULERS = Set.of("president", "king", "queen", "minister");
    private static final Set<String> DESPOTS = Set.of("dictator", "strongman", "ruler");
    private static final List<String> STEPS =
            List.of("deputy", "assistant", "vice", "brigadier", "major", "lieutenant");
    private static final List<String> SHORT = List.of("brig", "maj", "lt");

    /// Many bodies have them, and people go from one to the other.
    private static final Set<String> HEADS =
            Set.of("chief", "chairman", "manager", "commander", "founder", "coach", "captain");

    private static final double CLEAR = 0.8;
    private static final double LIKELY = 0.6;
    private static final double OPEN = 0.4;

    /// The role as written, with what it is of.
    String shown() {
        return of.isEmpty() ? words : words + " " + of;
    }

    /// True for words that tell what somebody does, not only of what rank he is.
    boolean isTelling() {
        return !VAGUE.contains(noun);
    }

    /// True for what somebody is to another, which one may be beside any office.
    boolean isKin() {
        return KIN.contains(noun.replaceFirst("-in-law$", ""));
    }

    /// True when both are words for one thing.
    boolean agrees(Role other) {
        boolean fields = field.isEmpty() || other.field.isEmpty() || field.equals(other.field);
        boolean times = former == other.former || then || other.then;
        return noun.equals(other.noun) && times && fields;
    }

    /// How surely one person cannot be both, 0 to 1: minister of this and of that, once and still
    /// adviser, brigadier general and major general, president and dictator. Different offices may
    /// well be held together, and are only worth a look where both are of one country or person.
    double excludes(Role other) {
        boolean nouns = noun.equals(other.noun);
        if (then || other.then) {
            return 0;
        }
        if (nouns && former == other.former) {
            boolean fields = !field.isEmpty() && !other.field.isEmpty();
            return fields && !field.equals(other.field) ? CLEAR : isOfOneStep(other) ? 0 : LIKELY;
        }
        if (nouns) {
            boolean still = former ? other.stated : stated;
            return still && isOfOneBody(other) ? CLEAR : 0;
        }
        boolean ranks = RANKS.contains(noun) && RANKS.contains(other.noun);
        boolean label =
                RULERS.contains(noun) && DESPOTS.contains(other.noun)
                        || DESPOTS.contains(noun) && RULERS.contains(other.noun);
        if (ranks || label) {
            return former == other.former ? LIKELY : 0;
        }
        boolean owned = !owner().isEmpty() && owner().equals(other.owner());
        return owned || former != other.former ? OPEN : 0;
    }

    /// True where a former chief and a chief may be chiefs of one body.
    private boolean isOfOneBody(Role other) {
        return !HEADS.contains(noun) || !Collections.disjoint(body(), other.body());
    }

    private Set<String> body() {
        Set<String> body = new HashSet<>(field.isEmpty() ? Set.of() : Set.of(field));
        Tokens.of(shown()).stream()
                .filter(t -> t.isContent() && t.isCapital())
                .forEach(t -> body.add(t.stem()));
        return body;
    }

    /// True for one step of a hierarchy; a general may well be a major general.
    private boolean isOfOneStep(Role other) {
        boolean open = step().isEmpty() || other.step().isEmpty();
        return step().equals(other.step()) || open && RANKS.contains(noun);
    }

    /// The word that places it in a hierarchy, or empty.
    private String step() {
        List<String> parts = List.of(Tokens.norm(words).split("[^\\p{L}]+"));
        return STEPS.stream()
                .filter(s -> parts.contains(s) || parts.contains(abbreviated(s)))
                .findFirst()
                .orElse("");
    }

    private static String abbreviated(String step) {
        return SHORT.stream().filter(step::startsWith).findFirst().orElse(step);
    }

    /// Whose it is, as in “Norway’s chief negotiator”, or empty.
    private String owner() {
        int end = words.replace('’', '\'').indexOf("'s ");
        return end < 0 ? "" : words.substring(0, end);
    }
}
