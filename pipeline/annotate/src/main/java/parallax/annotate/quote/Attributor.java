package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parallax.annotate.tagger.Chain;
import parallax.model.Span;

/// Finds the attributions of a passage: cues first, then source and content of each, then a
/// judgement on the whole.
///
/// The surest candidate chooses first; words it took as content are not offered to the others, so
/// that two neighbouring speakers do not share a quote. What speakers report inside quotation marks
/// is theirs to tell: cues in there are left alone.
///
/// @param cues finds possible cues
/// @param roles finds what belongs to a cue
/// @param judge says which candidates are attributions
/// @param least probability from which a candidate is one
/// @param apart whether quoted words inside reported speech are quotes of their own
public record Attributor(
        CueTagger cues, RoleTagger roles, Judge judge, double least, boolean apart) {

    /// Least probability of a cue to be looked at.
    public static final double LEAST_CUE = .1;

    /// Least probability of an attribution: a little under half the F1 reached, which is where more
    /// of them stop paying (Lipton et al. 2014).
    public static final double LEAST = .25;

    /// Least probability of a word to be taken as source when the best labelling has none.
    private static final double LEAST_SOURCE = .15;

    /// Least probability that what others left over is content at all.
    private static final double LEAST_REST = .5;

    /// From this many words on, quoted words are speech of their own.
    private static final int SPEECH = 6;

    /// The models of a language that come with Parallax: `en` or `de`.
    public static Attributor load(String language) {
        String end = "-" + language + ".bin";
        String folder = "/parallax/annotate/quote/";
        return of(
                language,
                Chain.read(folder + "cues" + end),
                Chain.read(folder + "roles" + end),
                Chain.read(folder + "judge" + end));
    }

    /// An attributor for a language with these weights.
    public static Attributor of(String language, Chain cues, Chain roles, Chain judge) {
        return new Attributor(
                new CueTagger(cues, LEAST_CUE),
                new RoleTagger(roles, LEAST_SOURCE),
                new Judge(judge),
                LEAST,
                language.equals("de"));
    }

    /// The attributions, in order of their contents.
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        BitSet taken = new BitSet();
        List<Window> windows = windows(passage);
        Owners owners = Owners.of(passage, windows);
        List<Candidate> candidates = candidates(passage, windows, owners);
        Transcripts.add(passage, found, taken);
        List<Candidate> chosen = likely(passage, candidates);
        chosen.addAll(unsure(passage, candidates, chosen));
        Beside beside = Beside.of(passage, chosen);
        for (Candidate candidate : chosen) {
            if (!taken.get(candidate.window().head())) {
                BitSet closed = owners.closed(candidate.window(), taken);
                beside.close(candidate, closed);
                free(passage, candidate, closed)
                        .map(c -> sure(passage, c))
                        .map(f -> mended(passage, f, closed))
                        .ifPresent(f -> add(passage, f, found, taken));
            }
        }
        Continuations.add(passage, found, taken);
        found.addAll(new Nested(passage, found).among(candidates));
        List<Found> all = apart ? new Fragments(passage).apart(found) : found;
        return all.stream().sorted(Comparator.comparing((Found f) -> f.whole().start())).toList();
    }

    /// The other candidates that report nothing but quoted speech: it is somebody's, so that an
    /// unsure cue beside it is better than a sure one elsewhere.
    private static List<Candidate> unsure(
            Passage passage, List<Candidate> candidates, List<Candidate> chosen) {
        return candidates.stream()
                .filter(c -> !chosen.contains(c) && c.found().score() >= LEAST_REST)
                .filter(c -> Continuations.isSpeech(passage, c.found().content()))
                .sorted(Comparator.comparing((Candidate c) -> -c.window().certainty()))
                .toList();
    }

    /// The candidate with a content that is not `closed` to it.
    private Optional<Candidate> free(Passage passage, Candidate candidate, BitSet closed) {
        boolean clash =
                candidate.found().content().stream().anyMatch(c -> isTaken(passage, c, closed));
        return clash
                ? roles.find(passage, candidate.window(), closed)
                        .filter(c -> c.found().score() >= LEAST_REST)
                        .filter(c -> !isBare(passage, c.found()))
                : Optional.of(candidate);
    }

    private static Found mended(Passage passage, Found found, BitSet closed) {
        Found own = Bylines.withHead(passage, Bylines.mend(passage, found));
        Found spoken = new Stretches(passage).whole(Passives.mend(passage, own), closed);
        return new Asides(passage).extended(new Datelines(passage).without(spoken), closed);
    }

    /// What the candidate reports, by its commas where the roles have hardly any content for it or
    /// begin in the middle.
    private static Found sure(Passage passage, Candidate candidate) {
        Tails tails = new Tails(passage);
        Found found = tails.bare(tails.whole(tails.cut(candidate.found())));
        Asides asides = new Asides(passage);
        boolean wrong = found.score() < LEAST_REST || asides.skips(found);
        return asides.lead(wrong ? asides.mend(found) : found);
    }

    private static boolean isTaken(Passage passage, Span span, BitSet taken) {
        int next = taken.nextSetBit(passage.wordAt(span.start()));
        return next >= 0 && passage.words().start(next) < span.end();
    }

    /// Everything that may be an attribution, in order.
    public List<Candidate> candidates(Passage passage) {
        List<Window> windows = windows(passage);
        return candidates(passage, windows, Owners.of(passage, windows));
    }

    private List<Window> windows(Passage passage) {
        List<Window> windows = new ArrayList<>(cues.find(passage));
        windows.removeIf(w -> isSpeech(passage, w.head()));
        return windows;
    }

    private List<Candidate> candidates(Passage passage, List<Window> windows, Owners owners) {
        List<Candidate> candidates = new ArrayList<>();
        for (Window window : windows) {
            BitSet closed = owners.closed(window, new BitSet());
            roles.find(passage, window, closed)
                    .filter(c -> !isBare(passage, c.found()))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    /// True when the content is one word that says nothing, such as whom she “urged”.
    private static boolean isBare(Passage passage, Found found) {
        int first = passage.wordAt(found.whole().start());
        boolean alone = passage.words().end(first) >= found.whole().end();
        boolean closed =
                switch (passage.tag(first)) {
                    case PRP, DT, IN, WH, CC, TO, PRP_POSS -> true;
                    default -> false;
                };
        return alone && closed && passage.region(first) < 0;
    }

    /// The candidates that are probable enough, the surest first.
    private List<Candidate> likely(Passage passage, List<Candidate> candidates) {
        Map<Candidate, Double> sure = new IdentityHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            sure.put(candidates.get(i), judge.both(passage, candidates, i));
        }
        return candidates.stream()
                .filter(c -> sure.get(c) >= least)
                .sorted(Comparator.comparing((Candidate c) -> -sure.get(c)))
                .collect(Collectors.toCollection(ArrayList::new));
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
