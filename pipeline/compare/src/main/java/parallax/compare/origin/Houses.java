package parallax.compare.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.model.Decision;

/// Names of outlets and agencies, and which of them are one house: by their name, or because the
/// user decided that they have one owner.
final class Houses {

    private static final Pattern ORNAMENT =
            Pattern.compile(
                    "^the |['’]s$|\\.(?:com|org|net|news|co\\.uk)$"
                            + "| (?:news agency|newspaper|website|magazine|reporters?)$");
    private static final Set<String> NOBODY =
            Set.of("media", "report", "reports", "press", "news", "television", "radio", "outlets");
    private static final Map<String, String> SHORT =
            Map.of(
                    "ap", "associated press",
                    "afp", "agence france-presse",
                    "dpa", "deutsche presse-agentur",
                    "pa", "press association",
                    "pa media", "press association",
                    "upi", "united press international",
                    "wsj", "wall street journal",
                    "nyt", "new york times");

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    private Houses() {}

    /// Houses as far as names and the user's `owner` decisions tell.
    static Houses of(List<Decision> decisions) {
        Houses houses = new Houses();
        for (Decision decision : decisions) {
            if (decision.verb() == Decision.Verb.OWNER && !decision.with().isBlank()) {
                houses.join(decision);
            }
        }
        return houses;
    }

    private void join(Decision decision) {
        String a = house(decision.what());
        String b = house(decision.with());
        String head = a.compareTo(b) <= 0 ? a : b;
        owners.put(a.equals(head) ? b : a, head);
        owners.remove(head);
        String why = decision.why().isBlank() ? "" : " (" + decision.why().strip() + ")";
        String both = decision.what() + " and " + decision.with();
        reasons.merge(head, "one owner by your decision: " + both + why, (x, y) -> x + "; " + y);
    }

    /// The house that `name` belongs to.
    String house(String name) {
        String at = plain(name);
        while (owners.containsKey(at)) {
            at = owners.get(at);
        }
        return at;
    }

    /// Which decision joined the outlets of `house`, or empty.
    String decided(String house) {
        return reasons.getOrDefault(house, "");
    }

    /// True for a name that points at one house; “local media” points at none.
    static boolean isOne(String name) {
        String plain = plain(name);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return name.chars().anyMatch(Character::isUpperCase) && !NOBODY.contains(last);
    }

    /// The bare name in lower case, abbreviations of agencies written out.
    static String plain(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        String before;
        do {
            before = plain;
            plain = ORNAMENT.matcher(plain).replaceFirst("").strip();
        } while (!before.equals(plain));
        return SHORT.getOrDefault(plain, plain);
    }
}
