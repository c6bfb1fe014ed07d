package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parallax.model.Article;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Story;
import parallax.model.TextFragment;

/// All that is known of one story, read once and shared by the parts of its report.
public final class Material {

    private final Story story;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<ClaimThread> threads;
    private final List<Discrepancy> discrepancies;
    private final int doubtful;
    private final List<CopyPair> copies;
    private final List<Voice> voices;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    private Material(
            Story story,
            List<Document> documents,
            List<ClaimThread> threads,
            List<Discrepancy> discrepancies,
            List<CopyPair> copies) {
        this.story = story;
        documents.forEach(d -> this.documents.put(d.article().id(), d));
        this.threads =
                threads.stream()
                        .sorted(
                                BY_WEIGHT
                                        .thenComparingDouble(this::depth)
                                        .thenComparing(ClaimThread::id))
                        .toList();
        this.discrepancies = discrepancies.stream().filter(Discrepancy::isSure).toList();
        this.doubtful = discrepancies.size() - this.discrepancies.size();
        this.copies = List.copyOf(copies);
        this.voices = voicesOf(documents);
        for (int i = 0; i < voices.size(); i++) {
            for (String article : voices.get(i).articles()) {
                columns.put(article, i);
            }
        }
        documents.forEach(d -> d.entities().forEach(e -> entities.putIfAbsent(e.id(), e)));
        documents.forEach(d -> d.claims().forEach(c -> claims.put(c.id(), c)));
    }

    private static final Comparator<ClaimThread> BY_WEIGHT =
            Comparator.comparingInt(ClaimThread::origins)
                    .thenComparingInt(ClaimThread::outlets)
                    .reversed();

    /// How far down its articles a claim stands, 0 to 1 on average: what is news stands on top.
    private double depth(ClaimThread thread) {
        return thread.sightings().stream()
                .mapToDouble(s ->
                        document(s.article())
                                .map(d -> d.article().text().length())
                                .filter(length -> length > 0)
                                .map(length -> s.span().start() / (double) length)
                                .orElse(1.0))
                .average()
                .orElse(1);
    }

    /// The material of `story`: its documents in its order and what was found about it alone, as
    /// [StoryShelf] hands it out.
    public static Material of(
            Story story, List<Document> documents, Comparison own, List<CopyPair> copies) {
        return new Material(story, documents, own.threads(), own.discrepancies(), copies);
    }

    /// The story.
    public Story story() {
        return story;
    }

    /// Its documents in the story's order.
    public List<Document> documents() {
        return List.copyOf(documents.values());
    }

    /// Its threads, those with most independent origins first.
    public List<ClaimThread> threads() {
        return threads;
    }

    /// What differs in it, as far as that is sure enough to be shown.
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /// How many more differences were found that are not.
    public int doubtful() {
        return doubtful;
    }

    /// Its articles known to copy one another.
    public List<CopyPair> copies() {
        return copies;
    }

    /// Its outlets by name, then the articles without a known outlet.
    public List<Voice> voices() {
        return voices;
    }

    /// The column of `article`, or -1 when it is not of this story.
    int voice(String article) {
        return columns.getOrDefault(article, -1);
    }

    /// The document of an article of this story.
    Optional<Document> document(String article) {
        return Optional.ofNullable(documents.get(article));
    }

    /// The claim a sighting saw.
    Optional<Claim> claim(Sighting sighting) {
        return Optional.ofNullable(claims.get(sighting.claim()));
    }

    /// The words of a sighting as evidence.
    public Evidence evidence(Sighting sighting) {
        return document(sighting.article())
                .map(d -> evidence(d, sighting.span()))
                .orElseGet(() ->
                        new Evidence(
                                sighting.article(),
                                sighting.outlet(),
                                !sighting.outlet().isEmpty(),
                                sighting.span(),
                                sighting.text(),
                                sighting.span().start(),
                                sighting.published().iso(),
                                ""));
    }

    /// The whole sentence around a sighting as evidence.
    Evidence inSentence(Sighting sighting) {
        return document(sighting.article())
                .filter(d -> sighting.span().end() <= d.article().text().length())
                .map(d -> evidence(d, around(d, sighting.span())))
                .orElseGet(() -> evidence(sighting));
    }

    private static Span around(Document document, Span span) {
        Span sentence = Anchors.sentence(document, span.start());
        return sentence.covers(span) ? sentence : span;
    }

    /// What the first document that names `id` knows of it.
    Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /// The words at `span` as evidence.
    public static Evidence evidence(Document document, Span span) {
        Article article = document.article();
        return new Evidence(
                article.id(),
                Voice.nameOf(article),
                !article.outlet().isEmpty(),
                span,
                span.of(article.text()),
                Anchors.of(document, span.start()),
                article.published().iso(),
                TextFragment.of(article.text(), span).on(WebAddress.safe(article.url())));
    }

    private static List<Voice> voicesOf(List<Document> documents) {
        Map<String, List<String>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<Voice> unnamed = new ArrayList<>();
        for (Document document : documents) {
            Article article = document.article();
            if (article.outlet().isEmpty()) {
                unnamed.add(new Voice(Voice.nameOf(article), false, List.of(article.id())));
            } else {
                named.computeIfAbsent(article.outlet(), _ -> new ArrayList<>()).add(article.id());
            }
        }
        List<Voice> voices = new ArrayList<>();
        named.forEach((name, articles) -> voices.add(new Voice(name, true, articles)));
        voices.addAll(unnamed);
        return List.copyOf(voices);
    }
}
