package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import parallax.annotate.tagger.Chain;
import parallax.model.Span;

/// Finds the attributions of a passage: cues first, then source and content of each.
///
/// The surest cue chooses first; words it took as content are not offered to the others, so that
/// two neighbouring speakers do not share a quote. What speakers report inside quotation marks is
/// theirs to tell: cues in there are left alone.
///
/// @param cues finds possible cues
/// @param roles finds what belongs to a cue
public record Attributor(CueTagger cues, RoleTagger roles) {

    /// Least probability of a cue, chosen on held-out articles.
    public static final double LEAST_CUE = .18;

    /// Least probability of a word to be taken as source when the best labelling has none.
    private static final double LEAST_SOURCE = .15;

    /// From this many words on, quoted words are speech of their own.
    private static final int SPEECH = 6;

    /// The models of a language that come with Parallax: `en` or `de`.
    public static Attributor load(String language) {
        String end = "-" + language + ".bin";
        String folder = "/parallax/annotate/quote/";
        return of(Chain.read(folder + "cues" + end), Chain.read(folder + "roles" + end), LEAST_CUE);
    }

    /// An attributor with these weights, for cues of at least that probability.
    public static Attributor of(Chain cues, Chain roles, double least) {
        return new Attributor(new CueTagger(cues, least), new RoleTagger(roles, LEAST_SOURCE));
    }

    /// The attributions, in order of their contents.
    public List<Found> find(Passage passage) {
        List<Window> windows = new ArrayList<>(cues.find(passage));
        windows.removeIf(w -> isSpeech(passage, w.head()));
        windows.sort(
                Comparator.comparing((Window w) -> -w.certainty()).thenComparing(Window::cueStart));
        Owners owners = Owners.of(passage, windows);
        List<Found> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Window window : windows) {
            if (!taken.get(window.head())) {
                BitSet closed = owners.closed(window, taken);
                roles.find(passage, window, closed).ifPresent(f -> add(passage, f, found, taken));
            }
        }
        Continuations.add(passage, found, taken);
        found.sort(Comparator.comparing((Found f) -> f.whole().start()));
        return found;
    }

    private static boolean isSpeech(Passage passage, int word) {
        int region = passage.region(word);
        if (region < 0) {
            return false;
        }
        Span inner = passage.marked().get(region).inner();
        return passage.wordAt(inner.end()) - passage.wordAt(inner.start()) >= SPEECH;
    }

    private static void add(Passage passage, Found next, List<Found> found, BitSet taken) {
        found.add(next);
        next.content().forEach(c -> take(passage, c, taken));
        take(passage, next.cue(), taken);
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
