package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.compare.thread.Notice;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Document;
import parallax.model.Sighting;

/// Finds what only one outlet reports.
public final class OnlyHere {

    private static final int SHOWN = 5;
    private static final int IN_A_CROWD = 3;
    private static final double CHECKABLE = 0.5;

    private record Found(Claim claim, Document document) {
        String words() {
            return claim.span().of(document.article().text()).toLowerCase(Locale.ROOT);
        }
    }

    private OnlyHere() {}

    /// For each voice its most check-worthy claims that no thread shares with another outlet, nor
    /// is like, each wording once: versions of an article repeat themselves.
    public static List<Matrix.Alone> of(Material material) {
        return material.voices().size() > 1 ? each(material) : List.of();
    }

    /// The same, also where there is only one voice.
    static List<Matrix.Alone> each(Material material) {
        Set<String> shared = new HashSet<>();
        for (ClaimThread thread : material.threads()) {
            if (thread.outlets() > 1) {
                thread.sightings().stream().map(Sighting::claim).forEach(shared::add);
                thread.similar().stream().map(Sighting::claim).forEach(shared::add);
            }
        }
        int shown = Matrix.isCrowd(material.voices()) ? IN_A_CROWD : SHOWN;
        List<Matrix.Alone> alone = new ArrayList<>();
        for (Voice voice : material.voices()) {
            List<Found> own = own(material, voice, shared);
            if (!own.isEmpty()) {
                alone.add(alone(voice, own, shown));
            }
        }
        return alone;
    }

    private static List<Found> own(Material material, Voice voice, Set<String> shared) {
        List<Found> own = new ArrayList<>();
        for (String article : voice.articles()) {
            material.document(article)
                    .ifPresent(d ->
                            d.claims().stream()
                                    .filter(c -> c.score() >= CHECKABLE)
                                    .filter(c -> !shared.contains(c.id()))
                                    .filter(c -> !Notice.is(c.span().of(d.article().text())))
                                    .forEach(c -> own.add(new Found(c, d))));
        }
        own.sort(
                Comparator.comparingDouble((Found f) -> -f.claim.score())
                        .thenComparing(f -> f.claim.id()));
        Set<String> told = new HashSet<>();
        own.removeIf(f -> !told.add(f.words()));
        return own;
    }

    private static Matrix.Alone alone(Voice voice, List<Found> own, int most) {
        List<Found> shown = own.subList(0, Math.min(most, own.size()));
        return new Matrix.Alone(
                voice,
                shown.stream().map(f -> Material.evidence(f.document, f.claim.span())).toList(),
                own.size() - shown.size());
    }
}
