package parallax.compare.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import parallax.compare.relate.Company;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Neutral;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Sightings;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Relation;
import parallax.model.Relation.Label;
import parallax.model.Sighting;

/// Follows a claim through a corpus.
public final class Tracer {

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final int CANDIDATES = 150;
    private static final double SHARED = 0.25;
    private static final double LEAST = 0.5;
    private static final double BUT_FOR_VALUES = 0.6;

    private final Relator relator;

    /// A tracer that tells claims apart by `relator`.
    public Tracer(Relator relator) {
        this.relator = relator;
    }

    /// A claim met on the way.
    private record Met(Sighting sighting, String source, double shared) {}

    /// The sightings of a thread.
    public static Trace thread(ClaimThread thread, Corpus corpus) {
        List<Trace.Step> steps = new ArrayList<>();
        String first = thread.sightings().getFirst().text();
        for (int i = 0; i < thread.sightings().size(); i++) {
            Sighting sighting = thread.sightings().get(i);
            String source =
                    corpus.document(sighting.article()).claims().stream()
                            .filter(c -> c.id().equals(sighting.claim()))
                            .map(Tracer::source)
                            .findFirst()
                            .orElse("");
            String why = i < thread.why().size() ? thread.why().get(i) : "";
            steps.add(
                    new Trace.Step(
                            sighting, source, List.of(why), Wording.diff(first, sighting.text())));
        }
        return new Trace(thread.text(), thread.order(), steps);
    }

    /// Every claim of the corpus that says what `text` says, contradicts it, or says it with other
    /// numbers or days.
    public Trace text(String text, Corpus corpus) {
        List<Met> candidates = candidates(text, corpus);
        List<String> texts = new ArrayList<>(List.of(text));
        List<Company.Link> links = new ArrayList<>();
        for (Met met : candidates) {
            links.add(new Company.Link(0, texts.size()));
            texts.add(met.sighting.text());
        }
        List<Reading> readings = relator.read(texts);
        List<Relation> relations = relator.relate(readings, links);
        List<Integer> kept = new ArrayList<>();
        List<Reading> neutral = neutral(readings);
        for (int i = 0; i < relations.size(); i++) {
            boolean bears = relations.get(i).label() != Label.DIFFERENT;
            boolean valued =
                    !neutral.get(i + 1).statement().equals(readings.get(i + 1).statement());
            if (bears && relations.get(i).score() >= LEAST
                    || valued && same(neutral.getFirst(), neutral.get(i + 1)) >= BUT_FOR_VALUES) {
                kept.add(i);
            }
        }
        kept.sort(Comparator.comparing(i -> candidates.get(i).sighting, Sightings.byTime()));
        List<Trace.Step> steps = new ArrayList<>();
        for (int i : kept) {
            Met met = candidates.get(i);
            String first = candidates.get(kept.getFirst()).sighting.text();
            boolean same = relations.get(i).score() >= LEAST;
            String word = same ? relations.get(i).label().word() : "same but for values";
            List<String> why = new ArrayList<>(List.of(word));
            why.addAll(relations.get(i).why());
            steps.add(
                    new Trace.Step(
                            met.sighting,
                            met.source,
                            why,
                            Wording.diff(first, met.sighting.text())));
        }
        List<Sighting> order = steps.stream().map(Trace.Step::sighting).toList();
        return new Trace(text, Sightings.order(order), steps);
    }

    /// All readings with their values made alike.
    private List<Reading> neutral(List<Reading> readings) {
        return relator.read(readings.stream().map(r -> Neutral.of(r.statement())).toList());
    }

    private double same(Reading a, Reading b) {
        return (relator.same(a, b) + relator.same(b, a)) / 2;
    }

    /// The claims that share most content words with `text`.
    private static List<Met> candidates(String text, Corpus corpus) {
        Set<String> wanted = stems(text);
        List<Met> met = new ArrayList<>();
        corpus.documents().forEach(document -> meet(document, wanted, met));
        met.sort(
                Comparator.comparingDouble((Met m) -> -m.shared)
                        .thenComparing(Met::sighting, Sightings.byTime()));
        return met.subList(0, Math.min(CANDIDATES, met.size()));
    }

    private static void meet(Document document, Set<String> wanted, List<Met> met) {
        for (Claim claim : document.claims()) {
            Set<String> shared = stems(claim.span().of(document.article().text()));
            double size = Math.max(1, Math.min(wanted.size(), shared.size()));
            shared.retainAll(wanted);
            if (shared.size() / size >= SHARED) {
                Sighting sighting = Sightings.of(document.article(), claim.span(), claim.id());
                met.add(new Met(sighting, source(claim), shared.size() / size));
            }
        }
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Tokens.of(text).stream().filter(Token::isContent).map(Token::stem).forEach(stems::add);
        return stems;
    }

    private static String source(Claim claim) {
        return switch (claim.source()) {
            case Attribution.Said said -> said.text();
            case Attribution.Unnamed unnamed -> unnamed.text();
            case Attribution.OwnVoice _ -> "";
        };
    }

    /// The thread that `query` names by its id, or by the id or the very words of a claim it holds,
    /// whatever their quotation marks, hyphens and capitals.
    public static Optional<ClaimThread> find(String query, List<ClaimThread> threads) {
        String words = words(query);
        return threads.stream()
                .filter(t -> t.id().equals(query) || holds(t, s -> s.claim().equals(query)))
                .findFirst()
                .or(() ->
                        threads.stream()
                                .filter(t -> !words.isEmpty())
                                .filter(t -> holds(t, s -> words(s.text()).equals(words)))
                                .findFirst());
    }

    /// The threads that hold a claim of a trace: where its sightings are followed further.
    public static List<ClaimThread> further(Trace trace, List<ClaimThread> threads) {
        Set<String> claims = new HashSet<>();
        trace.steps().forEach(step -> claims.add(step.sighting().claim()));
        claims.remove("");
        return threads.stream().filter(t -> holds(t, s -> claims.contains(s.claim()))).toList();
    }

    private static boolean holds(ClaimThread thread, Predicate<Sighting> sighting) {
        return thread.sightings().stream().anyMatch(sighting);
    }

    private static String words(String text) {
        String letters = text.replace(SOFT_HYPHEN, "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        return letters.strip().toLowerCase(Locale.ROOT);
    }
}
