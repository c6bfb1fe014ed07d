package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parallax.compare.group.AverageLinkage;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Saying;
import parallax.compare.thread.Sightings;
import parallax.compare.trace.Wording;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.EntityType;
import parallax.model.PersonName;
import parallax.model.Quote;
import parallax.model.Sighting;
import parallax.model.Span;

/// The same quoted words put into the mouths of different persons, each named where the words are
/// credited: who “he” is, is too uncertain.
final class Credits {

    private static final double KEPT = 0.7;
    private static final double LIKE = 0.75;
    private static final double CONFIDENCE = 0.8;
    private static final int SHORTEST = 20;
    private static final String PERSON = "person:";
    private static final int FARTHEST = 400;
    private static final int BESIDE = 250;
    private static final int NEXT = 60;

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
            String surname = PersonName.of(plain).surnameKey();
            return surname.substring(surname.lastIndexOf(' ') + 1);
        }

        /// True when `other` is named beside the claim too, as in a joint statement.
        boolean isSharedWith(Credit other) {
            String text = saying.document().article().text();
            int from = Math.max(0, saying.sighting().span().start() - BESIDE);
            int to = Math.min(text.length(), saying.sighting().span().end() + BESIDE);
            String last = other.person.replaceFirst(" (?:of|from|in) .*", "");
            return text.substring(from, to).contains(last.substring(last.lastIndexOf(' ') + 1));
        }

        /// True when the claim is quoted word for word and the person is named right beside the
        /// quotation, nobody else between: all else is too often credited to the wrong one.
        boolean isBeside() {
            return saying.document().quotes().stream()
                    .filter(q -> q.kind() == Quote.Kind.DIRECT)
                    .filter(q -> q.content().overlaps(saying.sighting().span()))
                    .anyMatch(q -> q.pieces().stream().anyMatch(this::isNext));
        }

        private boolean isNext(Span piece) {
            int from = Math.min(piece.end(), source.end());
            int to = Math.max(piece.start(), source.start());
            return to - from <= NEXT
                    && saying.document().mentions().stream()
                            .filter(m -> m.type() == EntityType.PERSON)
                            .noneMatch(m -> m.span().start() >= from && m.span().end() <= to);
        }

        /// True when the words that credit the claim name the person.
        boolean isNamed() {
            String credit = Tokens.norm(source.of(saying.document().article().text()));
            return Arrays.asList(credit.split("[^\\p{L}]+"))
                    .contains(Tokens.norm(person.substring(person.lastIndexOf(' ') + 1)));
        }
    }

    static List<Discrepancy> of(Scene scene) {
        List<Credit> credits = scene.sayings().stream().flatMap(s -> credit(s).stream()).toList();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < credits.size(); i++) {
            for (int j = 0; j < i; j++) {
                Credit a = credits.get(i);
                Credit b = credits.get(j);
                boolean joint =
                        !a.person.equals(b.person) && a.isSharedWith(b) && b.isSharedWith(a);
                if (!joint && isSame(a, b)) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        for (int[] part : AverageLinkage.parts(credits.size(), pairs)) {
            found.addAll(differing(scene, IntStream.of(part).mapToObj(credits::get).toList()));
        }
        return found;
    }

    private static List<Discrepancy> differing(Scene scene, List<Credit> credits) {
        Finding finding = new Finding(CONFIDENCE);
        List<String> people = new ArrayList<>();
        for (Credit credit : credits) {
            finding.add(credit.person, credit.sighting());
            if (people.stream().noneMatch(p -> Spelling.near(p, credit.surname()))) {
                people.add(credit.surname());
            }
        }
        String words = credits.getFirst().saying.sighting().text();
        return people.size() > 1 ? scene.close(finding, Kind.ATTRIBUTION, words) : List.of();
    }

    private static boolean isSame(Credit a, Credit b) {
        String x = a.saying.sighting().text();
        String y = b.saying.sighting().text();
        boolean told = words(x).length() >= SHORTEST && words(y).length() >= SHORTEST;
        return told
                && !a.saying.article().equals(b.saying.article())
                && (opens(x, y)
                        || opens(y, x)
                        || a.saying.like(b.saying) >= LIKE && Wording.kept(x, y) >= KEPT);
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
                return Optional.of(new Credit(saying, name, said.span()))
                        .filter(Credit::isNamed)
                        .filter(Credit::isBeside);
            }
        }
        return Optional.empty();
    }
}
