package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.compare.group.AverageLinkage;
import parallax.compare.trace.Wording;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;

/// The same quoted words put into the mouths of different persons, each named where the words are
/// credited: who “he” is, is too uncertain.
final class Credits {

    private static final double KEPT = 0.8;
    private static final double SHARED = 0.7;
    private static final double CONFIDENCE = 0.8;
    private static final int SHORTEST = 20;
    private static final int FEWEST = 4;

    private Credits() {}

    static List<Discrepancy> of(Scene scene) {
        List<Credit> credits =
                scene.documents().stream().flatMap(Credit::of).filter(Credits::isTelling).toList();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < credits.size(); i++) {
            for (int j = 0; j < i; j++) {
                Credit a = credits.get(i);
                Credit b = credits.get(j);
                if (isSame(a, b) && !isJoint(a, b)) {
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

    /// True for words enough that two people hardly say them by chance.
    private static boolean isTelling(Credit credit) {
        return credit.said().length() >= SHORTEST && credit.stems().size() >= FEWEST;
    }

    private static List<Discrepancy> differing(Scene scene, List<Credit> credits) {
        Finding finding = new Finding(CONFIDENCE);
        List<String> people = new ArrayList<>();
        for (Credit credit : credits) {
            finding.add(credit.person(), credit.sighting());
            if (people.stream().noneMatch(p -> Spelling.near(p, credit.surname()))) {
                people.add(credit.surname());
            }
        }
        String words = credits.getFirst().text();
        return people.size() > 1 ? scene.close(finding, Kind.ATTRIBUTION, words) : List.of();
    }

    private static boolean isJoint(Credit a, Credit b) {
        return !a.person().equals(b.person()) && a.isSharedWith(b) && b.isSharedWith(a);
    }

    private static boolean isSame(Credit a, Credit b) {
        return !a.article().equals(b.article())
                && (opens(a, b)
                        || opens(b, a)
                        || sharesWords(a, b) && Wording.kept(a.said(), b.said()) >= KEPT);
    }

    /// True when one begins with all the words of the other, as a longer quotation does.
    private static boolean opens(Credit longer, Credit shorter) {
        return (longer.said() + " ").startsWith(shorter.said() + " ");
    }

    private static boolean sharesWords(Credit a, Credit b) {
        Set<String> shared = new HashSet<>(a.stems());
        shared.retainAll(b.stems());
        return shared.size() >= SHARED * Math.max(a.stems().size(), b.stems().size());
    }
}
