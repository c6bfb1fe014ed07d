package parallax.compare.discrepancy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Saying;
import parallax.compare.thread.Sightings;
import parallax.compare.trace.Wording;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.PersonName;
import parallax.model.Sighting;
import parallax.model.Span;

/// The same words put into the mouths of different persons.
final class Credits {

    private static final double KEPT = 0.7;
    private static final String PERSON = "person:";
    private static final int FARTHEST = 400;

    private Credits() {}

    /// A claim credited to a person.
    private record Credit(Saying saying, String person, Span source) {

        /// Claim and credit in one stretch, where they stand close.
        Sighting sighting() {
            Sighting claim = saying.sighting();
            Span both =
                    Span.of(
                            Math.min(claim.span().start(), source.start()),
                            Math.max(claim.span().end(), source.end()));
            return both.length() > FARTHEST
                    ? claim
                    : Sightings.of(saying.document().article(), both, claim.claim());
        }

        String surname() {
            String plain = person.replaceFirst(" (?:of|from|in) .*", "");
            return PersonName.of(plain).surnameKey();
        }
    }

    static List<Discrepancy> of(Scene scene, ClaimThread thread) {
        List<Credit> credits =
                thread.sightings().stream()
                        .map(scene::saying)
                        .flatMap(s -> credit(s).stream())
                        .toList();
        Finding finding = new Finding();
        Set<String> people = new TreeSet<>();
        for (Credit credit : credits) {
            boolean worded = credits.stream().anyMatch(c -> c != credit && isSame(c, credit));
            if (worded) {
                finding.add(credit.person, credit.sighting());
                if (people.stream().noneMatch(p -> Spelling.near(p, credit.surname()))) {
                    people.add(credit.surname());
                }
            }
        }
        return people.size() > 1
                ? scene.close(finding, thread.id(), Kind.ATTRIBUTION, thread.text())
                : List.of();
    }

    private static boolean isSame(Credit a, Credit b) {
        String x = a.saying.sighting().text();
        String y = b.saying.sighting().text();
        return !a.saying.article().equals(b.saying.article())
                && (Wording.kept(x, y) >= KEPT || opens(x, y) || opens(y, x));
    }

    /// True when one begins with all the words of the other, as a longer quotation does.
    private static boolean opens(String longer, String shorter) {
        return words(longer).startsWith(words(shorter));
    }

    private static String words(String text) {
        return Tokens.norm(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Optional<Credit> credit(Saying saying) {
        for (Claim claim : saying.claim()) {
            if (claim.source() instanceof Attribution.Said said
                    && said.entity().startsWith(PERSON)) {
                String name =
                        saying.document()
                                .entity(said.entity())
                                .map(e -> e.name())
                                .orElse(said.text());
                return Optional.of(new Credit(saying, name, said.span()));
            }
        }
        return Optional.empty();
    }
}
