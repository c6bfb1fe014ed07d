package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.tagger.Chain;
import parallax.annotate.tagger.Lattice;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Finds source and content of a possible cue, by a linear chain over the words around it.
public final class RoleTagger {

    private static final int LABELS = Role.values().length;

    private static final Set<String> CONTRASTS =
            Set.of("but", "while", "whereas", "although", "though", "aber", "doch", "während");

    private final Chain chain;
    private final double leastSource;

    /// A tagger with these weights.
    ///
    /// @param leastSource how probable a word must be to be taken as source when the best labelling
    ///   has none
    public RoleTagger(Chain chain, double leastSource) {
        this.chain = chain;
        this.leastSource = leastSource;
    }

    /// What the cue of the window would attribute to whom; empty when nothing can be its content.
    ///
    /// @param taken words that cannot be content, since they are another cue's
    public Optional<Candidate> find(Passage passage, Window window, BitSet taken) {
        Lattice lattice = chain.score(RoleFeatures.of(passage, window));
        forceCue(lattice, window);
        int next = taken.nextSetBit(window.from());
        while (next >= 0 && next < window.to()) {
            lattice.forbid(next - window.from(), Role.CONTENT.ordinal());
            next = taken.nextSetBit(next + 1);
        }
        double sure = 1 - Math.exp(lattice.without(Role.CONTENT.ordinal()) - lattice.logTotal());
        float[] p = lattice.marginals();
        force(lattice, p, Role.CONTENT, 0);
        force(lattice, p, Role.SOURCE, leastSource);
        int[] roles = lattice.best();
        List<Span> content = spans(passage, window, roles, Role.CONTENT);
        content = near(joined(content, window, passage), window, passage);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> source =
                nearest(spans(passage, window, roles, Role.SOURCE), passage, window);
        Words words = passage.words();
        Span cue = Span.of(words.start(window.cueStart()), words.end(window.cueEnd() - 1));
        Found found = new Found(content, source, cue, window.head(), sure);
        return Optional.of(
                new Candidate(
                        window, found, mean(p, roles, Role.CONTENT), most(p, roles, Role.SOURCE)));
    }

    private static double mean(float[] p, int[] roles, Role role) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == role.ordinal()) {
                sum += p[i * LABELS + role.ordinal()];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double most(float[] p, int[] roles, Role role) {
        double most = 0;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == role.ordinal()) {
                most = Math.max(most, p[i * LABELS + role.ordinal()]);
            }
        }
        return most;
    }

    private static void forceCue(Lattice lattice, Window window) {
        for (int i = 0; i < lattice.length(); i++) {
            int word = window.from() + i;
            boolean cue = word >= window.cueStart() && word < window.cueEnd();
            for (Role role : Role.values()) {
                if (cue != (role == Role.CUE)) {
                    lattice.forbid(i, role.ordinal());
                }
            }
        }
    }

    /// Makes the word most probably of that role have it, if it is probable enough.
    private static void force(Lattice lattice, float[] p, Role role, double least) {
        int best = role.ordinal();
        for (int at = role.ordinal(); at < p.length; at += LABELS) {
            best = p[at] > p[best] ? at : best;
        }
        if (p[best] > least) {
            for (Role other : Role.values()) {
                if (other != role) {
                    lattice.forbid(best / LABELS, other.ordinal());
                }
            }
        }
    }

    private static List<Span> spans(Passage passage, Window window, int[] roles, Role role) {
        List<Span> spans = new ArrayList<>();
        Cuts cuts = new Cuts(passage);
        for (int i = 0, end; i < roles.length; i = end) {
            end = i + 1;
            if (roles[i] != role.ordinal()) {
                continue;
            }
            while (end < roles.length && roles[end] == role.ordinal()) {
                end++;
            }
            int from = window.from() + i;
            int to = window.from() + end;
            boolean after = role == Role.CONTENT && from >= window.cueEnd();
            spans.addAll(cuts.pieces(from, after ? cuts.complete(to) : to));
        }
        return spans;
    }

    /// A cue with content right before and right after stands inside it: speech marked by mood.
    private static List<Span> joined(List<Span> content, Window window, Passage passage) {
        Words words = passage.words();
        for (int i = 0; i + 1 < content.size(); i++) {
            boolean before = content.get(i).end() == endBefore(words, window);
            boolean after =
                    window.cueEnd() < words.size()
                            && content.get(i + 1).start() == words.start(window.cueEnd());
            if (before && after) {
                List<Span> joined = new ArrayList<>(content);
                Span rest = joined.remove(i + 1);
                if (!isContrast(passage, window.cueEnd())) {
                    joined.set(i, Span.of(content.get(i).start(), rest.end()));
                }
                return joined;
            }
        }
        return content;
    }

    /// Whether an unquoted clause of its own begins there: “, but Kyiv feared …”.
    private static boolean isContrast(Passage passage, int word) {
        Words words = passage.words();
        int first = words.lower(word).equals(",") ? word + 1 : word;
        return first < words.size()
                && passage.region(first) < 0
                && CONTRASTS.contains(words.lower(first));
    }

    /// Without stray pieces: unquoted words of another sentence, when the cue's own has content.
    private static List<Span> near(List<Span> content, Window window, Passage passage) {
        List<Span> near = new ArrayList<>();
        for (Span piece : content) {
            int first = passage.wordAt(piece.start());
            boolean own = passage.words().sentence(first) == window.sentence();
            if (own || passage.region(first) >= 0) {
                near.add(piece);
            }
        }
        return near.isEmpty() ? content : near;
    }

    private static int endBefore(Words words, Window window) {
        return window.cueStart() == 0 ? -1 : words.end(window.cueStart() - 1);
    }

    private static Optional<Span> nearest(List<Span> spans, Passage passage, Window window) {
        int cue = passage.words().start(window.head());
        Span best = null;
        for (Span span : spans) {
            if (best == null || distance(span, cue) < distance(best, cue)) {
                best = span;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(Span span, int at) {
        return span.end() <= at ? at - span.end() : span.start() - at;
    }
}
