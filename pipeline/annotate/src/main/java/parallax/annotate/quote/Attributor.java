package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.annotate.tagger.Chain;
import parallax.model.Span;

/// Finds the attributions of a passage: cues first, then source and content of each.
///
/// The surest cue chooses first; words it took as content are not offered to the others, so that
/// two neighbouring speakers do not share a quote.
///
/// @param cues finds possible cues
/// @param roles finds what belongs to a cue
public record Attributor(CueTagger cues, RoleTagger roles) {

    /// Least probability of a cue, chosen on held-out articles.
    private static final double LEAST_CUE = .2;

    private static final double LEAST_SOURCE = .15;

    /// The models of a language that come with Parallax: `en` or `de`.
    public static Attributor load(String language) {
        String folder = "/parallax/annotate/quote/";
        Chain cues = Chain.read(folder + "cues-" + language + ".bin");
        Chain roles = Chain.read(folder + "roles-" + language + ".bin");
        return of(cues, roles);
    }

    /// An attributor with these weights and the usual thresholds.
    public static Attributor of(Chain cues, Chain roles) {
        return new Attributor(
                new CueTagger(cues, LEAST_CUE), new RoleTagger(roles, 0, LEAST_SOURCE));
    }

    /// The attributions, in order of their cues.
    public List<Found> find(Passage passage) {
        List<Window> windows = new ArrayList<>(cues.find(passage));
        windows.sort(
                Comparator.comparing((Window w) -> -w.certainty()).thenComparing(Window::cueStart));
        List<Found> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Window window : windows) {
            if (taken.get(window.head())) {
                continue;
            }
            Optional<Found> next = roles.find(passage, window, taken);
            next.ifPresent(f -> {
                found.add(f);
                f.content().forEach(c -> take(passage, c, taken));
                take(passage, f.cue(), taken);
            });
        }
        Continuations.add(passage, found, taken);
        found.sort(Comparator.comparing((Found f) -> f.whole().start()));
        return found;
    }

    private static void take(Passage passage, Span span, BitSet taken) {
        int from = passage.wordAt(span.start());
        int to = from;
        while (to < passage.words().size() && passage.words().start(to) < span.end()) {
            to++;
        }
        taken.set(from, to);
    }
}
