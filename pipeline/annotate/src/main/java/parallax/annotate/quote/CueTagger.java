package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.annotate.tagger.Chain;
import parallax.annotate.tagger.Words;

/// Finds the words that may mark an attribution, by a linear chain over each sentence.
public final class CueTagger {

    /// Labels of the chain: no cue, its first word, another of its words.
    public static final int LABELS = 3;

    /// No sentence has more; where one seems to, the surest are kept.
    private static final int MOST = 30;

    private final Chain chain;
    private final double least;

    /// A tagger that gives all cues of at least this probability.
    public CueTagger(Chain chain, double least) {
        this.chain = chain;
        this.least = least;
    }

    /// A window around each possible cue, in order.
    public List<Window> find(Passage passage) {
        List<Window> found = new ArrayList<>();
        for (int s = 0; s < passage.words().sentenceCount(); s++) {
            List<Window> own = find(passage, s);
            if (own.size() > MOST) {
                own.sort(Comparator.comparing(w -> -w.certainty()));
                own = new ArrayList<>(own.subList(0, MOST));
                own.sort(Comparator.comparing(Window::cueStart));
            }
            found.addAll(own);
        }
        return found;
    }

    /// Where the cue ends: `according to` takes no more words.
    private static int end(Passage passage, int from, int to) {
        Words words = passage.words();
        boolean according = to > from + 2 && words.lower(from).equals("according");
        return according && words.lower(from + 1).equals("to") ? from + 2 : to;
    }

    private List<Window> find(Passage passage, int sentence) {
        List<Window> found = new ArrayList<>();
        Words words = passage.words();
        float[] p = chain.score(CueFeatures.of(passage, sentence)).marginals();
        int from = words.sentenceStart(sentence);
        int size = p.length / LABELS;
        for (int i = 0, end; i < size; i = end) {
            end = i + 1;
            double sure = 1 - p[i * LABELS];
            if (sure < least) {
                continue;
            }
            while (end < size && 1 - p[end * LABELS] >= least && p[end * LABELS + 1] < .5) {
                sure = Math.max(sure, 1 - p[end * LABELS]);
                end++;
            }
            found.add(Window.of(passage, from + i, end(passage, from + i, from + end), sure));
        }
        return found;
    }
}
